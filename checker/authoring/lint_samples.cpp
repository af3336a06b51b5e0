// What phrases find: each is held against sentences made from itself and from the others. That answers for every construct of the
// language at once whether a phrase can match at all, and whether another finds all that it finds.
#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "authoring/lint.hpp"
#include "document/builder.hpp"
#include "engine/index.hpp"
#include "engine/matcher.hpp"
#include "engine/strength.hpp"
#include "text/inflection.hpp"

namespace tenet::authoring {
namespace {

/// Sentences made from a phrase: enough for every word of a list of ordinary size and both ends of a gap.
constexpr std::size_t kSamples = 48;
constexpr std::string_view kIgnore = "ignore";

/// Phrases that are alternatives of each other: one element's find, one rule's unless.
struct Group {
  std::string part;
  PhraseUse use = PhraseUse::other;
  bool bounded = false;  ///< by value: then a match alone decides nothing
  std::vector<std::size_t> members;
};

struct Sampled {
  const ruleset::Phrase* phrase = nullptr;
  engine::ProgramPtr program;
  std::vector<std::string> sentences;
  std::vector<engine::UnitId> units;
};

std::string shown(const ruleset::Phrase& phrase) {
  constexpr std::size_t kMost = 60;
  return "\"" + (phrase.text.size() <= kMost ? phrase.text : phrase.text.substr(0, kMost) + " ...") + "\"";
}

std::string at_line(const ruleset::Origin& origin, const ruleset::Origin& from) {
  return origin.file == from.file ? "on line " + std::to_string(origin.line) : "at " + origin.file + ":" + std::to_string(origin.line);
}

class Samples {
 public:
  explicit Samples(Lint& lint) : lint_(lint) {}

  void run() {
    gather_evidence();
    for_each_rule(lint_, [&](const ruleset::Rule& rule, const ruleset::Pack&) {
      sample(rule);
      build();
      for (const Group& group : groups_) about_group(group);
      about_rule(rule);
    });
  }

 private:
  // --- the sentences ---------------------------------------------------------------------------------------------------

  void add_group(std::string part, PhraseUse use, const ruleset::Phrases& phrases, bool bounded) {
    Group group = {std::move(part), use, bounded, {}};
    for (const ruleset::Phrase& phrase : phrases) {
      engine::ProgramPtr program = phrase.expert ? nullptr : lint_.program(phrase);
      if (program == nullptr) continue;
      group.members.push_back(sampled_.size());
      sampled_.push_back({&phrase, program, engine::sample_sentences(*program, lint_.words(), kSamples), {}});
    }
    if (!group.members.empty()) groups_.push_back(std::move(group));
  }

  void sample(const ruleset::Rule& rule) {
    rule_ = &rule;
    groups_.clear();
    sampled_.clear();
    for (const ruleset::Element& element : rule.elements) {
      add_group(element.id, PhraseUse::shows, element.find, element.value.has_value());
    }
    const bool procedure = rule.info.form == Form::procedure;
    add_group(procedure ? "whenever" : "find", procedure ? PhraseUse::starts : PhraseUse::shows, rule.find, rule.value.has_value());
    add_group("expect", PhraseUse::shows, rule.expect.find, rule.expect.value.has_value());
    add_group("unless", PhraseUse::other, rule.unless, false);
    add_group(std::string(kIgnore), PhraseUse::other, rule.ignore, false);
  }

  /// A document of the rule's own sentences: in one of all rules' a phrase is looked up among a hundred thousand that never concern it,
  /// and what is known of so many is too much to remember.
  void build() {
    document::Builder builder;
    const PartId part = builder.part("samples");
    std::uint32_t paragraph = 0;
    for (const Sampled& sampled : sampled_) {
      for (const std::string& sentence : sampled.sentences) {
        builder.begin({});
        builder.text(sentence, {part, paragraph++, 0, 0});
        builder.end();
      }
    }
    index_.reset();
    document_ = builder.finish();
    index_ = std::make_unique<engine::Index>(document_, lint_.lexicon());
    std::uint32_t leaf = 0;
    for (Sampled& sampled : sampled_) {
      for (std::size_t i = 0; i < sampled.sentences.size(); ++i) {
        const auto units = index_->units_of(BlockId{++leaf});
        if (!units.empty()) sampled.units.push_back(units.front());
      }
    }
  }

  [[nodiscard]] std::vector<engine::Match> matches(const Sampled& phrase, engine::UnitId unit) const {
    engine::Effort effort;
    return engine::find_in(*phrase.program, *index_, unit, effort);
  }

  // --- one group -------------------------------------------------------------------------------------------------------

  void about_group(const Group& group) {
    for (std::size_t i = 0; i < group.members.size(); ++i) {
      const Sampled& phrase = sampled_[group.members[i]];
      about_itself(group, phrase);
      if (group.use == PhraseUse::other || group.bounded) continue;
      about_neighbours(group, i);
    }
    if (group.part == kIgnore) about_ignored(group);
  }

  void about_itself(const Group& group, const Sampled& phrase) {
    if (phrase.units.empty()) return;
    const auto never = [&](std::string code, std::string what, std::string why, std::string remedy) {
      lint_.add(Level::error, std::move(code), *phrase.phrase, rule_->info.id, std::move(what), std::move(why), std::move(remedy));
    };
    const std::vector<engine::Match> found = matches(phrase);
    if (found.empty()) {
      return never("phrase-never-matches", shown(*phrase.phrase) + " cannot be found in any document",
                   "Not even '" + phrase.sentences.front() + "' is a match: documents are read so that these words never stand there.",
                   "Write the words as a document has them, without '=' or quotes; `tenet rules try` shows what is found.");
    }
    const bool has_value = std::any_of(found.begin(), found.end(), [](const engine::Match& match) { return match.value.has_value(); });
    if (group.bounded && !has_value) {
      return never("phrase-without-value", shown(*phrase.phrase) + " finds nothing that could be compared with value",
                   "Where a value is asked for, a match without one never counts.",
                   "Write #duration, #money, #number or #date for the value, or leave value out.");
    }
    if (group.use == PhraseUse::shows && is_always_ignored(found)) {
      never("phrase-always-ignored", shown(*phrase.phrase) + " never counts: a phrase of ignore is in all that it finds",
            "What ignore finds is left out before anything is judged.", "Narrow the ignored phrase, or take one of the two out.");
    }
  }

  [[nodiscard]] std::vector<engine::Match> matches(const Sampled& phrase) const {
    std::vector<engine::Match> all;
    for (const engine::UnitId unit : phrase.units) {
      for (engine::Match& match : matches(phrase, unit)) all.push_back(std::move(match));
    }
    return all;
  }

  [[nodiscard]] bool is_always_ignored(const std::vector<engine::Match>& found) const {
    const bool overlap_decides = rule_->ignore_within == ruleset::IgnoreWithin::match;
    return std::all_of(found.begin(), found.end(), [&](const engine::Match& match) {
      return std::any_of(groups_.begin(), groups_.end(), [&](const Group& group) {
        return group.part == kIgnore && std::any_of(group.members.begin(), group.members.end(), [&](std::size_t member) {
                 const auto ignored = matches(sampled_[member], match.unit);
                 return std::any_of(ignored.begin(), ignored.end(), [&](const engine::Match& other) {
                   return !overlap_decides || (other.begin < match.end && match.begin < other.end);
                 });
               });
      });
    });
  }

  /// What both matches say of the sentence must be the same: a phrase that spells out "do not" reads it otherwise.
  [[nodiscard]] bool same_reading(const engine::Match& a, const engine::Match& b) const {
    engine::Effort effort;
    const engine::Cues& cues = lint_.bench().compiled.cues();
    const engine::Strength one = engine::strength_of(a, *index_, cues, engine::Reading::commits, effort);
    const engine::Strength two = engine::strength_of(b, *index_, cues, engine::Reading::commits, effort);
    return one.polarity == two.polarity && one.force == two.force && one.conditional == two.conditional;
  }

  [[nodiscard]] bool finds_all_of(const Sampled& wide, const Sampled& narrow) const {
    if (narrow.units.empty()) return false;
    return std::all_of(narrow.units.begin(), narrow.units.end(), [&](auto unit) {
      const auto own = matches(narrow, unit);
      const auto other = matches(wide, unit);
      return !own.empty() && !other.empty() && same_reading(own.front(), other.front());
    });
  }

  void about_neighbours(const Group& group, std::size_t index) {
    const Sampled& phrase = sampled_[group.members[index]];
    for (std::size_t i = 0; i < group.members.size(); ++i) {
      if (i == index) continue;
      const Sampled& other = sampled_[group.members[i]];
      if (!finds_all_of(other, phrase)) continue;
      const bool mutual = finds_all_of(phrase, other);
      if (mutual && i > index) continue;  // told once, of the later one
      lint_.add(Level::note, mutual ? "phrase-same" : "phrase-subsumed", *phrase.phrase, rule_->info.id,
                mutual ? shown(*phrase.phrase) + " finds the same as " + shown(*other.phrase) + " " +
                             at_line(other.phrase->origin, phrase.phrase->origin)
                       : "all that " + shown(*phrase.phrase) + " finds, " + shown(*other.phrase) + " " +
                             at_line(other.phrase->origin, phrase.phrase->origin) + " finds too",
                "It changes no result, and whoever reads the rule wonders why it is there.",
                "Take it out, or make the other one narrower.");
      return;
    }
  }

  /// Only what can be proved: without gaps in what is looked for, and without a word in common, nothing ever overlaps.
  void about_ignored(const Group& group) {
    std::set<std::string> looked_for;
    for (const Group& other : groups_) {
      if (other.use == PhraseUse::other) continue;
      for (const std::size_t member : other.members) {
        const Sampled& phrase = sampled_[member];
        if (engine::facts_of(*phrase.program, lint_.words()).all_gaps > 0 || phrase.sentences.size() >= kSamples) return;
        add_words(phrase, looked_for);
      }
    }
    if (looked_for.empty() || rule_->check != 0) return;
    for (const std::size_t member : group.members) {
      const Sampled& phrase = sampled_[member];
      std::set<std::string> ignored;
      add_words(phrase, ignored);
      const bool common = phrase.sentences.size() >= kSamples ||
                          std::any_of(ignored.begin(), ignored.end(), [&](const std::string& word) { return looked_for.contains(word); });
      if (common) continue;
      lint_.add(Level::warning, "ignore-without-effect", *phrase.phrase, rule_->info.id,
                "the ignored phrase " + shown(*phrase.phrase) + " shares no word with what the rule finds",
                "A match is ignored only where it overlaps one of these phrases, and these never do.",
                "Write the innocent sentence with the words that were found in it.");
    }
  }

  static void add_words(const Sampled& phrase, std::set<std::string>& words) {
    for (const std::string& sentence : phrase.sentences) {
      for (std::size_t at = 0; at < sentence.size();) {
        const std::size_t end = std::min(sentence.find(' ', at), sentence.size());
        words.insert(text::fold(sentence.substr(at, end - at)));
        at = end + 1;
      }
    }
  }

  // --- rules against each other ------------------------------------------------------------------------------------------

  using Programs = std::vector<engine::ProgramPtr>;

  /// What shows a rule, and what sets a procedure off.
  struct Evidence {
    const ruleset::Rule* rule = nullptr;
    Programs shows;
    Programs starts;
  };

  void add_programs(const ruleset::Phrases& phrases, Programs& programs) {
    for (const ruleset::Phrase& phrase : phrases) {
      engine::ProgramPtr program = phrase.expert ? nullptr : lint_.program(phrase);
      if (program != nullptr) programs.push_back(std::move(program));
    }
  }

  [[nodiscard]] Evidence evidence_of(const ruleset::Rule& rule) {
    Evidence evidence = {&rule, {}, {}};
    for (const ruleset::Element& element : rule.elements) add_programs(element.find, evidence.shows);
    add_programs(rule.find, rule.info.form == Form::procedure ? evidence.starts : evidence.shows);
    add_programs(rule.expect.find, evidence.shows);
    return evidence;
  }

  [[nodiscard]] bool finds_all(const Programs& programs, const std::vector<engine::UnitId>& units) const {
    const auto finds = [&](engine::UnitId unit) {
      return std::any_of(programs.begin(), programs.end(), [&](const engine::ProgramPtr& program) {
        engine::Effort effort;
        return !engine::find_in(*program, *index_, unit, effort).empty();
      });
    };
    return std::all_of(units.begin(), units.end(), finds);
  }

  /// Sentences made from all phrases that the rule has for the use; none where one of them gives no samples.
  [[nodiscard]] std::vector<engine::UnitId> units_for(PhraseUse use) const {
    std::vector<engine::UnitId> units;
    for (const Group& group : groups_) {
      if (group.use != use) continue;
      for (const std::size_t member : group.members) {
        if (sampled_[member].units.empty()) return {};
        units.insert(units.end(), sampled_[member].units.begin(), sampled_[member].units.end());
      }
    }
    return units;
  }

  /// Rules of one pack are held against each other, one's own against all: other packs ask for the same things on purpose.
  [[nodiscard]] static bool is_comparable(const ruleset::Rule& narrow, const ruleset::Rule& wide) {
    const bool near = narrow.info.pack == wide.info.pack || narrow.info.pack == "local";
    const bool known = std::find(narrow.kin.begin(), narrow.kin.end(), wide.info.id) != narrow.kin.end();
    return &narrow != &wide && near && !known && narrow.info.form == wide.info.form && narrow.where.heading == wide.where.heading;
  }

  void gather_evidence() {
    for (const ruleset::Pack& pack : lint_.bench().rules.packs) {
      for (const ruleset::Rule& rule : pack.rules) {
        if (rule.error.empty() && rule.check == 0) evidence_.push_back(evidence_of(rule));
      }
    }
  }

  void about_rule(const ruleset::Rule& rule) {
    const std::vector<engine::UnitId> shows = units_for(PhraseUse::shows);
    const std::vector<engine::UnitId> starts = units_for(PhraseUse::starts);
    if (shows.empty() || rule.check != 0) return;
    for (const Evidence& wide : evidence_) {
      if (!is_comparable(rule, *wide.rule) || !finds_all(wide.shows, shows) || !finds_all(wide.starts, starts)) continue;
      lint_.add(Level::warning, "rules-overlap", rule.origin, rule.info.id,
                "whatever this rule finds, '" + wide.rule->info.id + "' " + at_line(wide.rule->origin, rule.origin) + " finds too",
                "One sentence then counts for both, and a reader sees the same evidence twice.",
                "If both are meant, say so: kin = { \"" + wide.rule->info.id + "\" }; else join them or make the phrases narrower.");
      return;
    }
  }

  Lint& lint_;
  std::vector<Evidence> evidence_;
  // What is looked at now:
  const ruleset::Rule* rule_ = nullptr;
  std::vector<Sampled> sampled_;
  std::vector<Group> groups_;
  Document document_;
  std::unique_ptr<engine::Index> index_;
};

}  // namespace

void lint_samples(Lint& lint) {
  Samples(lint).run();
}

}  // namespace tenet::authoring
