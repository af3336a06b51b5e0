#include "authoring/lint.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

#include "script/caret.hpp"

namespace tenet::authoring {
namespace {

/// Where the words begin a text of their own: in a title before they mean nothing.
std::size_t column_of_text(std::string_view text, std::string_view words) {
  for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    const bool ends = at + words.size() >= text.size() || std::string_view("\"']").find(text[at + words.size()]) != std::string_view::npos;
    if (at > 0 && ends && std::string_view("\"'[").find(text[at - 1]) != std::string_view::npos) return at;
  }
  return std::string_view::npos;
}

std::string excerpt_of(std::string_view line, std::size_t column) {
  const std::string lines = script::caret_lines(line, column);
  return lines.empty() ? lines : lines.substr(1);
}

/// "rules/x.lua:12: the rest" and the caret lines behind it taken apart; line 0 where there is none.
Finding finding_of(const RuleProblem& problem) {
  Finding finding;
  finding.level = Level::error;
  finding.code = "rule-wrong";
  finding.rule = problem.rule;
  const std::size_t first = problem.message.find('\n');
  finding.what = problem.message.substr(0, first);
  if (first != std::string::npos) finding.excerpt = problem.message.substr(first + 1);
  finding.why = "The rule is not judged: a report shows it as not_checked.";
  finding.remedy = "Mend it as the message says, then run lint again.";
  const std::size_t end = finding.what.find(": ");
  const std::string place = finding.what.substr(0, end);
  const std::size_t colon = place.rfind(':');
  if (end == std::string::npos || colon == std::string::npos) return finding;
  std::from_chars(place.data() + colon + 1, place.data() + place.size(), finding.line);
  if (finding.line == 0) return finding;
  finding.file = place.substr(0, colon);
  finding.what.erase(0, end + 2);
  return finding;
}

void add_phrases(const ruleset::Phrases& phrases, const std::string& owner, PhraseUse use, std::vector<LintedPhrase>& out) {
  for (const ruleset::Phrase& phrase : phrases) out.push_back({&phrase, owner, use});
}

}  // namespace

Lint::Lint(const Workbench& bench, const std::vector<LintedFile>& files, const std::vector<LintedFile>& all_files)
    : bench_(bench), all_files_(all_files), lexicon_(bench.compiled.lexicon().copy()) {
  for (const LintedFile& file : files) files_.insert(file.name);
}

engine::ProgramPtr Lint::program(const ruleset::Phrase& phrase) {
  auto compiled = bench_.compiled.phrase(phrase, lexicon_);
  return compiled ? *compiled : nullptr;
}

const std::vector<std::string>& Lint::words() {
  // What is loaded has been compiled before, so the lexicon seldom grows.
  if (words_.size() != lexicon_.size()) words_ = lexicon_.words();
  return words_;
}

/// The file from that line on.
std::string_view Lint::text_from(const ruleset::Origin& at) const {
  const auto file = std::find_if(all_files_.begin(), all_files_.end(), [&](const LintedFile& each) { return each.name == at.file; });
  if (file == all_files_.end()) return {};
  std::string_view rest = file->text;
  for (int line = 1; line < at.line; ++line) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) return {};
    rest.remove_prefix(end + 1);
  }
  return rest;
}

ruleset::Origin Lint::line_with(const ruleset::Origin& from, std::string_view words) const {
  const std::string_view text = text_from(from);
  const std::size_t at = column_of_text(text, words);
  if (at == std::string_view::npos) return from;
  const std::string_view before = text.substr(0, at);
  return {from.file, from.line + static_cast<int>(std::count(before.begin(), before.end(), '\n'))};
}

void Lint::add(Level level, std::string code, const Spot& spot, const std::string& rule, std::string what, std::string why,
               std::string remedy) {
  if (!concerns(spot.at.file)) return;
  const std::string_view rest = text_from(spot.at);
  const std::string_view line = rest.substr(0, rest.find_first_of("\r\n"));
  // A phrase that the author built from pieces, or with escapes, stands nowhere as it is.
  const std::size_t exact = spot.words.empty() ? std::string_view::npos : column_of_text(line, spot.words);
  const std::size_t column = exact == std::string_view::npos ? line.find_first_not_of(" \t") : exact + spot.inside;
  findings_.push_back({level, std::move(code), spot.at.file, spot.at.line, rule, std::move(what), std::move(why), std::move(remedy),
                       excerpt_of(line, column)});
}

std::vector<Finding> Lint::take() {
  for (const RuleProblem& problem : bench_.problems) {
    Finding finding = finding_of(problem);
    // A problem without a place (an unknown pack in a profile) is told whatever is linted.
    if (finding.file.empty() || concerns(finding.file)) findings_.push_back(std::move(finding));
  }
  const auto key = [](const Finding& f) { return std::tie(f.file, f.line, f.rule, f.code, f.what); };
  std::stable_sort(findings_.begin(), findings_.end(), [&](const Finding& a, const Finding& b) { return key(a) < key(b); });
  findings_.erase(std::unique(findings_.begin(), findings_.end()), findings_.end());
  return std::move(findings_);
}

void for_each_rule(const Lint& lint, const std::function<void(const ruleset::Rule&, const ruleset::Pack&)>& visit) {
  for (const ruleset::Pack& pack : lint.bench().rules.packs) {
    for (const ruleset::Rule& rule : pack.rules) {
      if (rule.error.empty() && lint.concerns(rule.origin.file)) visit(rule, pack);
    }
  }
}

std::vector<LintedPhrase> phrases_of(const ruleset::Rule& rule) {
  std::vector<LintedPhrase> phrases;
  const std::string& id = rule.info.id;
  for (const ruleset::Element& element : rule.elements) add_phrases(element.find, id, PhraseUse::shows, phrases);
  add_phrases(rule.find, id, rule.info.form == Form::procedure ? PhraseUse::starts : PhraseUse::shows, phrases);
  add_phrases(rule.expect.find, id, PhraseUse::shows, phrases);
  for (const ruleset::Phrases* others :
       {&rule.unless, &rule.only_if, &rule.not_if, &rule.ignore, &rule.form, &rule.where.heading, &rule.where.not_heading}) {
    add_phrases(*others, id, PhraseUse::other, phrases);
  }
  return phrases;
}

std::vector<Finding> lint(const Workbench& bench, const std::vector<LintedFile>& files, const std::vector<LintedFile>& all_files) {
  Lint lint(bench, files, all_files);
  lint_phrases(lint);
  lint_samples(lint);
  lint_rules(lint);
  lint_examples(lint);
  lint_lists(lint);
  return lint.take();
}

}  // namespace tenet::authoring
