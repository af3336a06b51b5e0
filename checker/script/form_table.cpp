#include "script/form_table.hpp"

#include <algorithm>

namespace tenet::script {

const std::vector<FormRow>& form_table() {
  static const std::vector<FormRow> rows = {
      {"pack", FormId::pack, FormShape::table, "What a folder of rules is: its id, title, version, source and the time it is in force."},
      {"words", FormId::words, FormShape::named_table,
       "A list of words and phrases, used in phrases as {name}; with add and remove it changes a list."},
      {"block", FormId::block, FormShape::table, "Is this building block there?"},
      {"term", FormId::term, FormShape::table, "Is this unfair or outdated wording there, and is it qualified?"},
      {"procedure", FormId::procedure, FormShape::table, "Wherever one thing is described, is another there or linked?"},
      {"extend", FormId::extend, FormShape::named_table, "Changes a rule of another pack: adds and removes phrases."},
      {"kind", FormId::kind, FormShape::named_table, "How a kind of document is recognised."},
      {"profile", FormId::profile, FormShape::named_table, "Which packs run on which kind of document."},
      {"tailoring", FormId::tailoring, FormShape::table,
       "What the landlord decided about rules: which do not apply, and what is done instead. In a file of its own, named by --tailoring."},
  };
  return rows;
}

const FormRow& form_row(FormId id) {
  const auto& rows = form_table();
  return *std::find_if(rows.begin(), rows.end(), [&](const FormRow& row) { return row.id == id; });
}

const std::vector<std::string>& outcome_names() {
  static const std::vector<std::string> names = {"covered", "partial",   "weak",  "contradicted",  "missing",
                                                 "flagged", "qualified", "clear", "not_applicable"};
  return names;
}

const std::vector<std::string>& decision_names() {
  static const std::vector<std::string> names = {"not_applicable", "alternative"};
  return names;
}

}  // namespace tenet::script
