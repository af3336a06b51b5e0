// tenet rules perf: what each phrase costs, in steps of the matcher. Steps are the same on every machine, a clock is not.
#include <algorithm>
#include <map>

#include "authoring/common_words.hpp"
#include "authoring/styled_text.hpp"
#include "authoring/workbench.hpp"
#include "base/ascii.hpp"
#include "engine/index.hpp"
#include "engine/phrase_cost.hpp"
#include "engine/phrase_facts.hpp"
#include "text/inflection.hpp"

namespace tenet::authoring {
namespace {

using engine::PhraseCost;

/// A phrase that takes less than this share of the whole is cheap enough, whatever it looks like.
constexpr double kDearShare = 0.01;
constexpr std::size_t kWordsShown = 4;
/// Candidates for each match beyond which the word it waits for is a common one in these documents.
constexpr std::uint64_t kCommonCandidates = 50;

double share_of(std::uint64_t part, std::uint64_t whole) {
  return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// "12.3%", without a locale.
std::string percent(double share) {
  const auto tenths = static_cast<std::uint64_t>(share * 1000.0 + 0.5);
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + "%";
}

std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

/// Words as rules write them, by what they fold to: "assess", not "asses".
class Spellings {
 public:
  explicit Spellings(const ruleset::Ruleset& rules) {
    for (const ruleset::WordList& list : rules.words) add(list.phrases);
    for (const ruleset::Pack& pack : rules.packs) {
      for (const ruleset::Rule& rule : pack.rules) {
        for (const ruleset::Element& element : rule.elements) add(element.find);
        add(rule.find);
        add(rule.unless);
        add(rule.expect.find);
      }
    }
  }

  /// "" for two words joined, which documents are searched for as well.
  [[nodiscard]] std::string written(const std::string& key) const {
    const auto known = by_key_.find(key);
    return known == by_key_.end() ? "" : known->second;
  }

 private:
  void add(const ruleset::Phrases& phrases) {
    for (const ruleset::Phrase& phrase : phrases) {
      for (std::size_t at = 0; !phrase.expert && at < phrase.text.size(); ++at) {
        const std::size_t begin = at;
        while (at < phrase.text.size() && base::is_alpha(phrase.text[at])) ++at;
        if (at > begin) add(base::lower(std::string_view(phrase.text).substr(begin, at - begin)));
      }
    }
  }
  /// Of several inflections the shortest.
  void add(const std::string& word) {
    const auto [known, is_new] = by_key_.emplace(text::fold(word), word);
    if (!is_new && word.size() < known->second.size()) known->second = word;
  }

  std::map<std::string, std::string> by_key_;
};

bool reads_every_sentence(const PhraseCost& row) {
  return !row.program || row.phrase->expert;
}

/// Words that a phrase waits under; a value stands for numbers and the like.
std::vector<std::string> triggers_of(const PhraseCost& row, const std::vector<std::string>& words, const Spellings& spellings) {
  std::vector<std::string> names;
  for (const engine::TermId term : row.waits_for) {
    std::string word = term < words.size() && !words[term].empty() ? spellings.written(words[term]) : "a value";
    if (!word.empty() && std::find(names.begin(), names.end(), word) == names.end()) names.push_back(std::move(word));
  }
  return names;
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), kWordsShown); ++i) text += (i == 0 ? "" : ", ") + names[i];
  if (names.size() > kWordsShown) text += " and " + std::to_string(names.size() - kWordsShown) + " more";
  return text;
}

std::string waits_for(bool every_sentence, const std::vector<std::string>& names) {
  if (every_sentence) return "waits for nothing: a regular expression reads every sentence";
  return names.empty() ? "none of its words is in these documents" : "waits for " + listed(names);
}

std::string counted(std::uint64_t number, std::string_view one, std::string_view more) {
  return grouped(number) + " " + std::string(number == 1 ? one : more);
}

/// All phrases of a rule together.
struct RuleCost {
  const ruleset::Rule* rule = nullptr;
  std::uint64_t steps = 0;
  std::uint64_t candidates = 0;
  std::uint64_t matches = 0;
  bool every_sentence = false;
  std::vector<std::string> triggers;
};

std::string advice_for(const PhraseCost& row, const engine::PhraseFacts& facts, const std::vector<std::string>& words, double share) {
  if (share < kDearShare) return "";
  if (row.phrase->expert) return "a regular expression reads every sentence; write a phrase where one will do";
  const auto is_common = [&](engine::TermId term) { return term < words.size() && is_common_word(words[term]); };
  if (std::any_of(row.waits_for.begin(), row.waits_for.end(), is_common))
    return "it waits for a common word: add a rarer one that must be there";
  if (facts.begins_with_alternatives && facts.widest_gap > 8)
    return "it begins with alternatives and a wide gap follows: begin with the rarer part, or narrow the gap";
  if (row.candidates > kCommonCandidates * std::max<std::uint64_t>(row.matches, 1))
    return "its rarest word is common here: add a rarer one that must be there";
  if (facts.widest_gap > 12)
    return "a gap of " + std::to_string(facts.widest_gap) + " words is looked through at every candidate: narrow it";
  return "";
}

class Table {
 public:
  Table(const Workbench& bench, const ReportStyle& style)
      : bench_(bench),
        rows_(engine::phrases_to_measure(bench.compiled)),
        words_(bench.compiled.lexicon().words()),
        spellings_(bench.rules),
        page_(style) {}

  void measure(const ReadDocument& read, const std::string& given_kind) {
    if (!read.document) {
      ++trial_.unread;
      page_.line(0, read.path + ": not read: " + read.document.error().message);
      return;
    }
    ++trial_.documents;
    const engine::Index index(*read.document, bench_.compiled.lexicon());
    const std::string name = read.path.substr(read.path.find_last_of('/') + 1);
    const std::string kind = given_kind.empty() ? engine::kind_of(index, bench_.compiled, name).id : given_kind;
    words_read_ += index.words();
    engine::measure(rows_, index, bench_.compiled, kind);
  }

  /// `most` 0 = all.
  Trial finish(std::size_t most) {
    if (most == 0) most = rows_.size();
    for (const PhraseCost& row : rows_) all_ += row.steps;
    for (const PhraseCost& row : rows_) trial_.hits += row.matches;
    std::stable_sort(rows_.begin(), rows_.end(), [](const PhraseCost& a, const PhraseCost& b) { return a.steps > b.steps; });
    page_.line(0, grouped(all_) + " steps for " + std::to_string(rows_.size()) + " phrases on " + std::to_string(trial_.documents) +
                      (trial_.documents == 1 ? " document of " : " documents of ") + grouped(words_read_) + " words together.");
    page_.gap();
    rules(most);
    phrases(most);
    trial_.text = page_.take();
    return std::move(trial_);
  }

 private:
  [[nodiscard]] std::vector<RuleCost> rule_costs() const {
    std::vector<RuleCost> rules;
    for (const PhraseCost& row : rows_) {  // the dearest phrase of a rule first, and its words
      auto known = std::find_if(rules.begin(), rules.end(), [&](const RuleCost& each) { return each.rule == row.rule; });
      if (known == rules.end()) known = rules.insert(rules.end(), {row.rule, 0, 0, 0, false, {}});
      known->steps += row.steps;
      known->candidates += row.candidates;
      known->matches += row.matches;
      known->every_sentence = known->every_sentence || reads_every_sentence(row);
      for (std::string& word : triggers_of(row, words_, spellings_)) {
        if (std::find(known->triggers.begin(), known->triggers.end(), word) == known->triggers.end())
          known->triggers.push_back(std::move(word));
      }
    }
    std::stable_sort(rules.begin(), rules.end(), [](const RuleCost& a, const RuleCost& b) { return a.steps > b.steps; });
    return rules;
  }

  [[nodiscard]] std::string cost_of(std::uint64_t steps, std::uint64_t candidates, std::uint64_t matches) const {
    return percent(share_of(steps, all_)) + "  " + counted(steps, "step", "steps") + ", " + counted(candidates, "candidate", "candidates") +
           ", " + counted(matches, "match", "matches");
  }

  void rules(std::size_t most) {
    const std::vector<RuleCost> costs = rule_costs();
    page_.strong(0, most < costs.size() ? "Dearest rules" : "Rules, dearest first");
    for (std::size_t i = 0; i < std::min(costs.size(), most); ++i) {
      const RuleCost& cost = costs[i];
      page_.line(2, cost_of(cost.steps, cost.candidates, cost.matches) + "  " + cost.rule->info.id);
      page_.line(4, waits_for(cost.every_sentence, cost.triggers));
    }
    page_.gap();
  }

  void phrases(std::size_t most) {
    page_.strong(0, most < rows_.size() ? "Dearest phrases" : "Phrases, dearest first");
    for (std::size_t i = 0; i < std::min(rows_.size(), most); ++i) {
      const PhraseCost& row = rows_[i];
      const double share = share_of(row.steps, all_);
      page_.line(2, cost_of(row.steps, row.candidates, row.matches) + "  " + row.rule->info.id + " " + row.part);
      page_.line(4, row.phrase->text);
      page_.line(4, ruleset::at(row.phrase->origin) + waits_for(reads_every_sentence(row), triggers_of(row, words_, spellings_)));
      const std::string advice = advice_for(row, engine::facts_of(*row.program, words_), words_, share);
      if (!advice.empty()) page_.line(4, advice);
    }
  }

  const Workbench& bench_;
  std::vector<PhraseCost> rows_;
  std::vector<std::string> words_;
  Spellings spellings_;
  StyledPage page_;
  Trial trial_;
  std::uint64_t all_ = 0;
  std::uint64_t words_read_ = 0;
};

}  // namespace

Trial measure_phrases(const Workbench& bench, const std::vector<ReadDocument>& documents, std::size_t most, const std::string& kind,
                      const ReportStyle& style) {
  Table table(bench, style);
  for (const ReadDocument& document : documents) table.measure(document, kind);
  return table.finish(most);
}

}  // namespace tenet::authoring
