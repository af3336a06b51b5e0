#include "assess/self_assessment.hpp"

#include <algorithm>
#include <map>

#include "assess/parts.hpp"
#include "base/ascii.hpp"
#include "reports/words.hpp"

namespace tenet::assess {
namespace {

constexpr std::size_t kMostTermQuotes = 2;

// --- names -------------------------------------------------------------------------------------------------------------

/// The last `folders` folders of a path and its file name.
std::string path_end(std::string_view path, std::size_t folders) {
  std::size_t at = path.size();
  for (std::size_t i = 0; i <= folders && at != std::string_view::npos && at > 0; ++i) at = path.find_last_of("/\\", at - 1);
  return std::string(at == std::string_view::npos || at == 0 ? path : path.substr(at + 1));
}

/// "asb-policy" as "ASB policy".
std::string kind_in_words(std::string_view kind) {
  std::string words(kind);
  std::replace(words.begin(), words.end(), '-', ' ');
  if (words.starts_with("asb")) return "ASB" + words.substr(3);
  if (!words.empty() && words.front() >= 'a' && words.front() <= 'z') words.front() = static_cast<char>(words.front() - 'a' + 'A');
  return words;
}

/// "3.7" of "respect.3.7".
std::string reference_of(const std::string& rule) {
  const std::size_t dot = rule.find('.');
  return dot == std::string::npos ? rule : rule.substr(dot + 1);
}

// --- entries -----------------------------------------------------------------------------------------------------------

Entry entry_of(const Coverage& row, const SaidByRule& said_by, const DocumentNames& names) {
  static const std::vector<Said> kNone;
  const auto found = said_by.find(row.rule);
  const std::vector<Said>& said = found == said_by.end() ? kNone : found->second;
  Entry entry;
  entry.rule = row.rule;
  entry.reference = reference_of(row.rule);
  entry.title = row.title;
  entry.done_by = row.group == "partner" ? DoneBy::partners : DoneBy::landlord;
  entry.status = row.status;
  entry.real = real_status(row);
  entry.severity = row.severity;
  entry.conflict = row.conflict;
  entry.claimed = row.basis == Basis::claimed;
  entry.evidence = evidence_of(row, said, names);
  entry.gaps = gaps_of(row, said);
  entry.next_step = next_step_of(row, said);
  entry.see_also = see_also_of(row, entry.evidence, names);
  entry.tailoring = row.tailoring;
  return entry;
}

const PackInfo* pack_with(const Report& report, std::string_view id) {
  const auto found = std::find_if(report.packs.begin(), report.packs.end(), [&](const PackInfo& pack) { return pack.id == id; });
  return found == report.packs.end() ? nullptr : &*found;
}

std::vector<Standard> standards_of(const Report& report, const DocumentNames& names) {
  const SaidByRule said = said_by_rule(report);
  std::vector<const Coverage*> rows;
  for (const Coverage& row : report.coverage) rows.push_back(&row);
  std::vector<Standard> standards;
  for (const reports::PackRows<Coverage>& pack : reports::Arrangement(report).by_pack(rows)) {
    const PackInfo* info = pack_with(report, pack.id);
    Standard standard{pack.id, pack.title, info == nullptr ? "" : info->edition, info == nullptr ? "" : info->version, {}};
    for (const reports::Group<Coverage>& group : pack.groups) {
      Commitment commitment{group.title.empty() ? pack.title : group.title, {}};
      for (const Coverage* row : group.rows) commitment.entries.push_back(entry_of(*row, said, names));
      std::stable_sort(commitment.entries.begin(), commitment.entries.end(),
                       [](const Entry& a, const Entry& b) { return a.done_by < b.done_by; });
      standard.commitments.push_back(std::move(commitment));
    }
    standards.push_back(std::move(standard));
  }
  return standards;
}

// --- front page --------------------------------------------------------------------------------------------------------

std::vector<DocumentLine> documents_of(const Report& report, const DocumentNames& names) {
  std::map<std::string, std::size_t, std::less<>> shows;
  for (const Coverage& row : report.coverage)
    for (const std::string& path : row.documents) ++shows[path];
  std::vector<DocumentLine> lines;
  for (const DocumentReport& document : report.documents) {
    if (!document.checked) continue;
    lines.push_back({.name = names[document.path],
                     .title = document.title,
                     .kind = kind_in_words(document.kind),
                     .words = document.words,
                     .shows = shows[document.path]});
  }
  return lines;
}

/// Pictures by the dozen give one line a document.
void add_diagnostics(std::vector<Omission>& omissions, const DocumentReport& document, const std::string& name) {
  std::vector<std::pair<std::string, std::size_t>> messages;
  for (const Diagnostic& diagnostic : document.diagnostics) {
    const auto known = std::find_if(messages.begin(), messages.end(), [&](const auto& entry) { return entry.first == diagnostic.message; });
    if (known == messages.end())
      messages.emplace_back(diagnostic.message, 1);
    else
      ++known->second;
  }
  for (const auto& [message, times] : messages)
    omissions.push_back({name, message + (times == 1 ? "" : " (" + reports::with_commas(times) + " times)"), false});
}

std::vector<Omission> omissions_of(const Report& report, const DocumentNames& names) {
  std::vector<Omission> omissions;
  for (const DocumentReport* document : reports::unread(report)) omissions.push_back({names[document->path], document->error, true});
  for (const DocumentReport& document : report.documents) add_diagnostics(omissions, document, names[document.path]);
  for (const reports::NotJudged& rule : reports::not_judged(report)) {
    std::vector<std::string> where;
    for (const std::string& path : rule.documents) where.push_back(names[path]);
    omissions.push_back({rule.rule + " in " + reports::listed(where), rule.message, false});
  }
  for (const RuleProblem& problem : report.problems)
    omissions.push_back({problem.rule.empty() ? "Rules" : problem.rule, problem.message, false});
  return omissions;
}

// --- annexes -----------------------------------------------------------------------------------------------------------

void add_term(TermLine& line, const RuleResult& row, const std::string& document) {
  for (const Evidence& evidence : row.evidence) {
    if (line.quotes.size() < kMostTermQuotes)
      line.quotes.push_back(quote_of(evidence, document));
    else
      ++line.more;
  }
  if (row.status == Status::flagged) line.status = Status::flagged;
  if (line.advice.empty()) line.advice = row.advice;
}

std::vector<TermLine> terms_of(const Report& report, const DocumentNames& names) {
  std::vector<TermLine> lines;
  std::map<std::string, std::size_t, std::less<>> by_rule;
  for (const DocumentReport& document : report.documents) {
    for (const RuleResult& row : document.results) {
      if (row.form != Form::term || (row.status != Status::flagged && row.status != Status::qualified)) continue;
      const auto [at, first] = by_rule.emplace(row.rule, lines.size());
      if (first) lines.push_back({.title = row.title, .status = row.status, .quotes = {}, .more = 0, .advice = {}});
      add_term(lines[at->second], row, names[document.path]);
    }
  }
  std::stable_sort(lines.begin(), lines.end(), [](const TermLine& a, const TermLine& b) { return a.status < b.status; });
  return lines;
}

reports::Counts counts_of(const std::vector<Entry>& entries) {
  reports::Counts counts;
  for (const Entry& entry : entries) counts.add(entry.status);
  return counts;
}

}  // namespace

DocumentNames::DocumentNames(const Report& report) {
  std::vector<std::string> pending;
  for (const DocumentReport& document : report.documents) pending.push_back(document.path);
  for (std::size_t folders = 0; !pending.empty(); ++folders) {
    std::map<std::string, std::size_t> count;
    for (const std::string& path : pending) ++count[path_end(path, folders)];
    std::vector<std::string> alike;
    for (const std::string& path : pending) {
      const std::string name = path_end(path, folders);
      if (count[name] > 1 && name != path)
        alike.push_back(path);
      else
        names_[path] = name;
    }
    pending = std::move(alike);
  }
}

const std::string& DocumentNames::operator[](const std::string& path) const {
  const auto found = names_.find(path);
  return found == names_.end() ? path : found->second;
}

SaidByRule said_by_rule(const Report& report) {
  SaidByRule all;
  for (const DocumentReport& document : report.documents)
    for (const RuleResult& result : document.results)
      if (result.form != Form::term) all[result.rule].push_back({&document, &result});
  return all;
}

reports::Counts Commitment::counts() const {
  return counts_of(entries);
}

reports::Counts Standard::counts() const {
  reports::Counts counts;
  for (const Commitment& commitment : commitments)
    for (const Entry& entry : commitment.entries) counts.add(entry.status);
  return counts;
}

reports::Counts SelfAssessment::counts() const {
  reports::Counts counts;
  for (const Standard& standard : standards)
    for (const Commitment& commitment : standard.commitments)
      for (const Entry& entry : commitment.entries) counts.add(entry.status);
  return counts;
}

SelfAssessment self_assessment_of(const Report& report, const std::string& organisation) {
  const DocumentNames names(report);
  SelfAssessment assessment;
  assessment.organisation = organisation.empty() ? report.organisation : organisation;
  assessment.date = report.date;
  assessment.tool = "Tenet " + report.tool_version;
  assessment.documents = documents_of(report, names);
  for (const PackInfo& pack : report.packs) assessment.packs.push_back({pack.title, pack.edition, pack.version, pack.rules});
  assessment.standards = standards_of(report, names);
  assessment.terms = terms_of(report, names);
  assessment.omissions = omissions_of(report, names);
  if (report.tailoring) assessment.decisions = report.tailoring->entries;
  return assessment;
}

std::string status_in_words(Status status) {
  std::string word(reports::words_of(status).word);
  word.front() = static_cast<char>(word.front() - 'a' + 'A');
  return word;
}

}  // namespace tenet::assess
