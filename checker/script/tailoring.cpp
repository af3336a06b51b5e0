#include "script/tailoring.hpp"

#include "base/ascii.hpp"
#include "script/caret.hpp"
#include "script/forms.hpp"
#include "script/language_state.hpp"
#include "script/read_rules.hpp"
#include "script/recovery.hpp"
#include "script/schema.hpp"
#include "script/source.hpp"

namespace tenet::script {
namespace {

constexpr std::string_view kLabel = "tailoring: ";

class TailoringReader {
 public:
  TailoringReader(Source source, const Limits& limits) : source_(std::move(source)), limits_(limits) {}

  ruleset::TailoringFile read() {
    FileContents contents;
    auto ran = run(contents);
    if (!ran && ran.error().code == "rule-syntax") {
      leave_out_broken_forms();
      contents = {};
      ran = run(contents);
    }
    for (const FormCall& call : contents.calls) add(call);
    for (const Complaint& complaint : contents.complaints) problem(complaint.line, complaint.message, complaint.word);
    if (!ran) file_.problems.push_back({"", ran.error().message});
    if (seen_ == 0 && file_.problems.empty()) problem(1, "the file holds no decisions: write tailoring { ... }", "");
    return std::move(file_);
  }

 private:
  Source source_;
  Limits limits_;
  ruleset::TailoringFile file_;
  std::size_t seen_ = 0;

  void problem(int line, const std::string& message, std::string_view word, const std::string& rule = {}) {
    const std::string_view written = source_.line(line);
    file_.problems.push_back({rule, ruleset::at({source_.name(), line}) + message + caret_lines(written, column_of(written, word))});
  }

  Result<LuaState> fresh_state() const { return LuaState::create({limits_.memory, limits_.instructions, kLoadClock}); }

  Result<void> run(FileContents& contents) const {
    auto state = fresh_state();
    if (!state) return Unexpected(state.error());
    return run_file(*state, source_, contents);
  }

  /// A comma that is missing is reported in an author's words, as in rule files.
  void leave_out_broken_forms() {
    const auto compiles = [&](std::string_view text) -> Result<void> {
      auto state = fresh_state();
      if (!state) return Unexpected(state.error());
      return state->load(text, source_.name());
    };
    Recovered recovered = without_broken_forms(source_, compiles);
    for (const BrokenForm& broken : recovered.broken) file_.problems.push_back({"", broken.message + broken.caret});
    if (auto rest = Source::create(source_.name(), std::move(recovered.text))) source_ = std::move(*rest);
  }

  void add(const FormCall& call) {
    if (call.form != FormId::tailoring) {
      const std::string name(form_row(call.form).name);
      return problem(call.line, name + ": a tailoring file holds decisions only; keep rules in a file of their own, named by --rules",
                     name);
    }
    if (++seen_ > 1) return problem(call.line, std::string(kLabel) + "there is one already; write all decisions into it", "tailoring");
    for (const Fault& fault : validate(call.value, schema_of(FormId::tailoring))) {
      const int line = source_.line_of_field(fault.field, fault.line > 0 ? fault.line : call.line);
      problem(line, std::string(kLabel) + fault.message, fault.field);
    }
    file_.organisation = trimmed(call.value, "organisation");
    for (const Value& item : call.value.items) add_decision(item);
  }

  /// What lacks something has been reported, and is left out.
  void add_decision(const Value& item) {
    if (item.kind != Value::Kind::example || item.items.size() != 1 || !is_id(item.items.front().text)) return;
    const auto decision = ruleset::decision_from(item.text);
    if (!decision) return;
    if (file_.entries.size() >= ruleset::kMostDecisions) return too_many(item);
    TailoringEntry entry;
    entry.rule = item.items.front().text;
    entry.place = source_.name() + ":" + std::to_string(item.line);
    entry.note.decision = *decision;
    entry.note.reason = words_of(item, "reason", entry.rule);
    entry.note.approved_by = words_of(item, "approved_by", entry.rule);
    entry.note.on = text_of(item, "on");
    entry.note.review_by = text_of(item, "review_by");
    entry.note.evidence = trimmed(item, "evidence");
    const bool whole =
        !entry.note.reason.empty() && !entry.note.approved_by.empty() && is_date(entry.note.on) && is_date(entry.note.review_by);
    if (whole) file_.entries.push_back(std::move(entry));
  }

  void too_many(const Value& item) {
    const std::string message = "more than " + std::to_string(ruleset::kMostDecisions) + " decisions; what follows is not read";
    const bool told = !file_.problems.empty() && file_.problems.back().message.ends_with(message);
    if (!told) problem(item.line, std::string(kLabel) + message, "");
  }

  /// Words that may not be blank; that they are there at all the schema sees to.
  std::string words_of(const Value& item, std::string_view name, const std::string& rule) {
    std::string words = trimmed(item, name);
    const Value* const given = item.field(name);
    if (words.empty() && given != nullptr && given->kind == Value::Kind::text) {
      problem(source_.line_of_field(name, item.line),
              std::string(kLabel) + item.text + " '" + rule + "': '" + std::string(name) + "' is empty", name, rule);
    }
    return words;
  }

  /// Within limits and without spaces around.
  static std::string trimmed(const Value& table, std::string_view name) {
    const std::string whole = text_of(table, name);
    return make_valid_utf8(base::trim(whole).substr(0, ruleset::kLongestDecisionText));
  }
};

}  // namespace

ruleset::TailoringFile read_tailoring(std::string_view text, std::string_view name, const Limits& limits) {
  auto source = Source::create(std::string(name), std::string(text));
  if (source) return TailoringReader(std::move(*source), limits).read();
  ruleset::TailoringFile file;
  file.problems.push_back({"", source.error().message});
  return file;
}

}  // namespace tenet::script
