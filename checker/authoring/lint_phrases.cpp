// How phrases are written: what can be seen in a phrase by itself.
#include <algorithm>
#include <array>
#include <string>

#include "authoring/common_words.hpp"
#include "authoring/lint.hpp"
#include "base/ascii.hpp"
#include "text/inflection.hpp"

namespace tenet::authoring {
namespace {

/// Sentences of policies have some 25 words; a gap of this many joins whatever stands in one.
constexpr std::uint32_t kSentenceWords = 30;
constexpr std::size_t kFewParts = 2;

std::string shown(const ruleset::Phrase& phrase) {
  constexpr std::size_t kMost = 60;
  std::string text = phrase.text.size() <= kMost ? phrase.text : phrase.text.substr(0, kMost) + " ...";
  for (char& c : text) {
    if (static_cast<unsigned char>(c) < 0x20U) c = '?';
  }
  return "\"" + text + "\"";
}

bool has_control_character(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20U && !base::is_space(c); });
}

/// Where an article stands that nothing follows in its branch; npos where none does: "refer to the", "(offer a|give)".
std::size_t lost_article(std::string_view text) {
  for (const std::string_view article : {"a", "an", "the"}) {
    for (std::size_t at = text.find(article); at != std::string_view::npos; at = text.find(article, at + 1)) {
      const bool begins = at == 0 || text[at - 1] == ' ';
      const std::size_t end = at + article.size();
      const std::size_t next = text.find_first_not_of(' ', end);
      const bool ends = next == std::string_view::npos || text[next] == ')' || text[next] == ']' || text[next] == '|';
      // "(a|the|our)" asks for an article by itself, and that is kept.
      const std::size_t before = at == 0 ? std::string_view::npos : text.find_last_not_of(' ', at - 1);
      const bool alone = before == std::string_view::npos || std::string_view("(|[<").find(text[before]) != std::string_view::npos;
      if (begins && ends && !alone && (end == text.size() || !base::is_alpha(text[end]))) return at;
    }
  }
  return std::string_view::npos;
}

/// The branches of each ( ) and [ ], innermost groups included, as written.
std::vector<std::vector<std::string>> groups_in(std::string_view text) {
  std::vector<std::vector<std::string>> groups;
  struct Open {
    std::size_t branch;
    std::vector<std::string> branches;
  };
  std::vector<Open> open;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '(' || c == '[' || c == '<') open.push_back({i + 1, {}});
    if (open.empty() || (c != ')' && c != ']' && c != '|' && c != '>')) continue;
    open.back().branches.emplace_back(base::trim(text.substr(open.back().branch, i - open.back().branch)));
    open.back().branch = i + 1;
    if (c == '|') continue;
    groups.push_back(std::move(open.back().branches));
    open.pop_back();
  }
  return groups;
}

bool is_plain(std::string_view branch) {
  return branch.find_first_of("()[]{}<>|'=*#.\xE2") == std::string_view::npos;
}

/// "offers mediation" and "offering mediation" fold alike.
std::string folded(std::string_view branch) {
  std::string out;
  while (!branch.empty()) {
    const std::size_t end = std::min(branch.find(' '), branch.size());
    if (end > 0) out += (out.empty() ? "" : " ") + text::fold(base::lower(branch.substr(0, end)));
    branch.remove_prefix(std::min(end + 1, branch.size()));
  }
  return out;
}

class PhraseLint {
 public:
  PhraseLint(Lint& lint, const LintedPhrase& linted) : lint_(lint), linted_(linted), phrase_(*linted.phrase) {}

  void run() {
    if (has_control_character(phrase_.text)) {
      add(Level::error, "phrase-escape", "there is a control character in the phrase " + shown(phrase_),
          "In \"...\" Lua reads \\b as a backspace, not as the edge of a word.", "Write regular expressions as re[[...]], without quotes.");
    }
    if (phrase_.expert) return;
    about_groups();
    const engine::ProgramPtr program = lint_.program(phrase_);
    if (program == nullptr) return;
    about_facts(engine::facts_of(*program, lint_.words()));
  }

 private:
  void add(Level level, std::string code, std::string what, std::string why, std::string remedy) {
    lint_.add(level, std::move(code), phrase_, linted_.owner, std::move(what), std::move(why), std::move(remedy));
  }

  void about_groups() {
    if (const std::size_t article = lost_article(phrase_.text); article != std::string_view::npos) {
      lint_.add(Level::note, "phrase-article", {phrase_, article}, linted_.owner,
                "an article at the end of " + shown(phrase_) + " asks for nothing",
                "a, an and the fall away, because they may stand anywhere.", "Take it out, or write what it belongs to.");
    }
    std::string same;
    for (const std::vector<std::string>& branches : groups_in(phrase_.text)) {
      for (std::size_t i = 0; i < branches.size(); ++i) {
        const std::string twin = twin_of(branches, i);
        if (!twin.empty()) same += (same.empty() ? "'" : ", '") + branches[i] + "' (" + twin + ")";
      }
    }
    if (same.empty()) return;
    add(Level::note, "phrase-same-alternative", "alternatives that are the same to the checker as one before them: " + same,
        "Every inflection of a word is found already.", "Leave them out.");
  }

  /// An earlier branch that folds alike; "" = none.
  [[nodiscard]] static std::string twin_of(const std::vector<std::string>& branches, std::size_t index) {
    if (!is_plain(branches[index])) return "";
    for (std::size_t i = 0; i < index; ++i) {
      if (is_plain(branches[i]) && folded(branches[i]) == folded(branches[index])) return branches[i];
    }
    return "";
  }

  void about_facts(const engine::PhraseFacts& facts) {
    if (facts.widest_gap >= kSentenceWords && linted_.use == PhraseUse::shows) {
      add(Level::note, "phrase-wide-gap", "a gap of " + std::to_string(facts.widest_gap) + " words in " + shown(phrase_),
          "Few sentences are that long: it joins words that have nothing to do with each other.", "Try 12, or write a second phrase.");
    }
    if (facts.quotes_nothing) {
      add(Level::warning, "phrase-quotes-nothing", "< > holds nothing that must be there, in " + shown(phrase_),
          "Reports would quote an empty part of the sentence.", "Put < > around the words to quote, or leave them out.");
    }
    for (const std::string& name : facts.names) {
      const bool has_capital =
          std::any_of(name.begin(), name.end(), [](char c) { return base::is_upper(c) || (static_cast<unsigned char>(c) & 0x80U) != 0; });
      if (has_capital || std::any_of(name.begin(), name.end(), base::is_digit)) continue;
      add(Level::warning, "phrase-name", "the name '" + name + "' has no capitals, in " + shown(phrase_),
          "A name in '...' is looked for with exactly these letters: 'Resolve It' is not found by 'resolve it'.",
          "Write the capitals it has in documents, or leave the quotes out.");
    }
    about_required(facts);
  }

  void about_required(const engine::PhraseFacts& facts) {
    if (facts.required.empty() || linted_.use == PhraseUse::other) return;
    // Common words in a row can be a turn of speech ("who must do what"); one or two alone cannot.
    const bool only_common = facts.required.size() <= kFewParts &&
                             std::all_of(facts.required.begin(), facts.required.end(), [](const engine::RequiredPart& part) {
                               return std::all_of(part.words.begin(), part.words.end(), is_common_word);
                             });
    if (only_common) {
      add(Level::warning, "phrase-common-words", "every word that " + shown(phrase_) + " needs is among the commonest of all",
          "It is found in almost every document and shows nothing.", "Add a word of the thing itself.");
      return;
    }
    const engine::RequiredPart& part = facts.required.front();
    const bool one_word =
        facts.required.size() == 1 && part.words.size() == 1 && !part.list && !part.name && part.words[0].find(' ') == std::string::npos;
    if (!one_word || linted_.use != PhraseUse::shows || phrase_.text.find_first_of("#=") != std::string::npos) return;
    add(Level::note, "phrase-one-word", "the single word " + shown(phrase_) + " is all that has to be said",
        "One word is found wherever it is mentioned, whatever is said about it.", "Write two anchors: the action and the object.");
  }

  Lint& lint_;
  const LintedPhrase& linted_;
  const ruleset::Phrase& phrase_;
};

}  // namespace

void lint_phrases(Lint& lint) {
  std::vector<LintedPhrase> phrases;
  for_each_rule(lint, [&](const ruleset::Rule& rule, const ruleset::Pack&) {
    for (LintedPhrase& phrase : phrases_of(rule)) phrases.push_back(std::move(phrase));
  });
  for (const ruleset::WordList& list : lint.bench().rules.words) {
    if (list.name.starts_with("cue.")) continue;  // cues are common words, and meant to be
    for (const ruleset::Phrase& phrase : list.phrases) phrases.push_back({&phrase, list.name, PhraseUse::other});
  }
  for (const LintedPhrase& phrase : phrases) {
    if (lint.concerns(phrase.phrase->origin.file)) PhraseLint(lint, phrase).run();
  }
}

}  // namespace tenet::authoring
