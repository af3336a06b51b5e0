#include "reports/text/comparison.hpp"

#include <algorithm>
#include <array>

#include "reports/text/sheet.hpp"
#include "reports/words.hpp"

namespace tenet::reports::text {
namespace {

/// Quotes shown of one rule; the JSON has all.
constexpr std::size_t kMostQuotes = 3;

struct ChangeWords {
  Change change;
  std::string_view heading;
  std::string_view meaning;
  std::string_view counted;  ///< "2 came out worse"
  Ink ink;
};
/// In the order in which people read.
constexpr std::array<ChangeWords, 7> kWords = {{
    {Change::worse, "Worse", "", "worse", Ink::bad},
    {Change::added, "New", "not in the older report", "new", Ink::middling},
    {Change::changed, "Otherwise", "neither better nor worse: decided, or not judged", "otherwise", Ink::middling},
    {Change::better, "Better", "", "better", Ink::good},
    {Change::gone, "Gone", "not in the newer report", "gone", Ink::middling},
    {Change::reworded, "The same by other words", "", "the same by other words", Ink::faint},
    {Change::same, "As before", "", "as before", Ink::faint},
}};

std::string count_line(const ChangeCounts& counts) {
  std::vector<std::string> parts;
  for (const ChangeWords& words : kWords) {
    const std::uint32_t count = count_of(counts, words.change);
    if (count > 0) parts.push_back(with_commas(count) + " " + std::string(words.counted));
  }
  return parts.empty() ? "nothing in either" : listed(parts);
}

std::string status_word(const std::optional<Status>& status) {
  return status ? std::string(words_of(*status).word) : "not there";
}

/// "covered, now missing".
std::string then_and_now(const RuleChange& row) {
  if (!row.before) return "now " + status_word(row.after);
  if (!row.after) return "was " + status_word(row.before);
  if (row.before != row.after) return status_word(row.before) + ", now " + status_word(row.after);
  if (row.conflict_after != row.conflict_before)
    return status_word(row.after) + ", and what is said is " + (row.conflict_after ? "now" : "no longer") + " at odds";
  return status_word(row.after) + " as before";
}

bool unlike(const std::string& before, const std::string& after) {
  return before != after && !(before.empty() && after.empty());
}

std::string then_and_now(std::string_view what, const std::string& before, const std::string& after) {
  const auto said = [](const std::string& text) { return text.empty() ? std::string("none") : text; };
  return std::string(what) + " " + said(before) + ", now " + said(after);
}

std::string line_of(const PackChange& pack) {
  const std::string name = pack.title.empty() ? pack.id : pack.title + " (" + pack.id + ")";
  if (pack.change == Change::added) return name + " was added, version " + pack.version_after;
  if (pack.change == Change::gone) return name + " no longer runs";
  std::vector<std::string> parts;
  if (unlike(pack.edition_before, pack.edition_after)) parts.push_back(then_and_now("edition", pack.edition_before, pack.edition_after));
  if (unlike(pack.version_before, pack.version_after)) parts.push_back(then_and_now("version", pack.version_before, pack.version_after));
  if (pack.rules_before != pack.rules_after)
    parts.push_back(then_and_now("rules", std::to_string(pack.rules_before), std::to_string(pack.rules_after)));
  return name + ": " + listed(parts);
}

class Writer {
 public:
  Writer(const Comparison& comparison, const Style& style) : what_(comparison), sheet_(kNothing, style), paper_(sheet_.paper) {}

  std::string write() {
    sheet_.title("Changes from " + date_in_words(what_.date_before) + " to " + date_in_words(what_.date_after));
    rules();
    documents();
    coverage();
    terms();
    in_short();
    return paper_.take();
  }

 private:
  inline static const Report kNothing{};

  void line(std::string_view text, Ink ink = Ink::plain) { paper_.paragraph(kRule, kRule + 2, text, ink); }

  /// The rules and the options of the two runs: whoever reads on knows what else may lie behind a change.
  void rules() {
    const bool told = std::any_of(what_.settings.begin(), what_.settings.end(), [](const auto& row) { return row.what != "date"; });
    if (!what_.packs.empty() || told) {
      paper_.gap();
      paper_.paragraph(kBody, kBody, "Not only the documents changed: what follows may come from this", Ink::middling);
      for (const PackChange& pack : what_.packs) line(line_of(pack));
      for (const SettingChange& setting : what_.settings) {
        if (setting.what != "date") line(then_and_now(setting.what, setting.before, setting.after));
      }
    }
    for (const RuleProblem& problem : what_.problems_found) line("New mistake in the rules: " + problem.message, Ink::middling);
    for (const RuleProblem& problem : what_.problems_lost) line("No longer a mistake: " + problem.message, Ink::faint);
  }

  void documents() {
    paper_.gap();
    paper_.paragraph(kBody, kBody, "Documents", Ink::bold);
    std::size_t same = 0;
    std::size_t edited = 0;
    for (const DocumentChange& document : what_.documents) {
      const bool stayed = document.change != Change::added && document.change != Change::gone;
      if (stayed) ++(document.same_content ? same : edited);
      if (!stayed || document.before != document.after || document.kind_before != document.kind_after ||
          document.read_before != document.read_after)
        line_of_document(document);
    }
    std::vector<std::string> parts;
    if (same > 0) parts.push_back(with_commas(same) + " the same to the byte");
    if (edited > 0) parts.push_back(with_commas(edited) + " edited");
    if (!parts.empty()) line(listed(parts) + ".");
    if (what_.documents.empty()) line("None in either report.");
  }

  void line_of_document(const DocumentChange& document) {
    if (document.change == Change::added) return line("+ " + document.after + ": new" + (document.read_after ? "" : ", not read"));
    if (document.change == Change::gone) return line("- " + document.before + ": gone");
    std::vector<std::string> parts;
    if (document.before != document.after) parts.push_back("was " + document.before + why_the_same(document));
    if (document.read_before != document.read_after) parts.emplace_back(document.read_after ? "is read now" : "is no longer read");
    if (document.kind_before != document.kind_after && document.read_before && document.read_after)
      parts.push_back("is now taken for " + document.kind_after + ", not " + document.kind_before);
    line("* " + document.after + ": " + listed(parts));
  }

  static std::string why_the_same(const DocumentChange& document) {
    switch (document.match) {
      case Match::content:
        return " (the same to the byte)";
      case Match::title:
        return " (by its title)";
      case Match::words:
        return " (by what it says)";
      case Match::none:
      case Match::path:
      case Match::name:
        return "";
    }
    return "";
  }

  void coverage() {
    if (what_.coverage.empty()) return;
    sheet_.title("Gaps and coverage over all documents");
    for (const ChangeWords& words : kWords) {
      std::vector<const RuleChange*> rows;
      for (const RuleChange& row : what_.coverage) {
        if (row.change == words.change) rows.push_back(&row);
      }
      if (!rows.empty()) group(words, rows);
    }
  }

  void heading(const ChangeWords& words, std::size_t count) {
    paper_.gap();
    const std::string meaning = words.meaning.empty() ? std::string() : ": " + std::string(words.meaning);
    paper_.paragraph(kBody, kRule, std::string(words.heading) + " (" + with_commas(count) + ")" + meaning, words.ink);
  }

  void group(const ChangeWords& words, const std::vector<const RuleChange*>& rows) {
    heading(words, rows.size());
    if (words.change == Change::reworded) {
      std::vector<std::string> names;
      for (const RuleChange* row : rows) names.push_back(row->rule);
      return line(listed(names), Ink::faint);
    }
    for (const RuleChange* row : rows) {
      rule(*row);
      quotes(*row, [](const Evidence& evidence) { return std::string(file_name(evidence.document)) + ", at "; });
    }
  }

  void rule(const RuleChange& row) {
    sheet_.rule(row.after.value_or(row.before.value_or(Status::missing)), row.rule, row.title + ": " + then_and_now(row));
    if (row.by_decision) paper_.paragraph(kSaid, kSaid, "a decision stands behind it", Ink::faint);
    for (const ElementChange& element : row.elements) {
      const std::string& name = element.title.empty() ? element.id : element.title;
      paper_.paragraph(kSaid, kSaid + 2, name + ": " + status_word(element.before) + ", now " + status_word(element.after));
    }
  }

  template <class Where>
  void quotes(const RuleChange& row, Where where) {
    some_quotes("gone: ", row.lost, where);
    some_quotes("new: ", row.found, where);
  }

  template <class Where>
  void some_quotes(std::string_view lead, const std::vector<Evidence>& words, Where where) {
    for (std::size_t i = 0; i < words.size() && i < kMostQuotes; ++i) sheet_.quote(words[i], std::string(lead) + where(words[i]));
    if (words.size() > kMostQuotes) paper_.paragraph(kSaid, kSaid, "and " + with_commas(words.size() - kMostQuotes) + " more", Ink::faint);
  }

  void terms() {
    const bool any = std::any_of(what_.documents.begin(), what_.documents.end(), [](const DocumentChange& document) {
      return std::any_of(document.results.begin(), document.results.end(), [](const RuleChange& row) { return row.form == Form::term; });
    });
    if (!any) return;
    sheet_.title("Terms, document by document");
    for (const DocumentChange& document : what_.documents) terms_of(document);
  }

  void terms_of(const DocumentChange& document) {
    std::vector<const RuleChange*> rows;
    for (const ChangeWords& words : kWords) {
      for (const RuleChange& row : document.results) {
        if (row.form == Form::term && row.change == words.change) rows.push_back(&row);
      }
    }
    if (rows.empty()) return;
    paper_.gap();
    const std::string& path = document.after.empty() ? document.before : document.after;
    // A file that is the same to the byte can only come out otherwise by the rules.
    const std::string_view why = document.same_content ? ": the file is the same, so this comes from the rules or the options" : "";
    paper_.paragraph(kBody, kRule, path + std::string(why), Ink::bold);
    for (const RuleChange* row : rows) {
      rule(*row);
      quotes(*row, [](const Evidence&) { return std::string(); });
    }
  }

  void in_short() {
    sheet_.title("In short");
    paper_.paragraph(kBody, kRule, "Gaps and coverage: " + count_line(coverage_changes(what_)));
    paper_.paragraph(kBody, kRule, "Terms, counted per document: " + count_line(term_changes(what_)));
    if (!what_.packs.empty())
      paper_.paragraph(kBody, kRule,
                       "The rules changed as well: see the top, and check the older documents with these rules to tell the two apart",
                       Ink::middling);
  }

  const Comparison& what_;
  Sheet sheet_;
  Paper& paper_;
};

}  // namespace

std::string write_comparison(const Comparison& comparison, const Style& style) {
  return Writer(comparison, style).write();
}

}  // namespace tenet::reports::text
