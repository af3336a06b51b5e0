#include "authoring/manual.hpp"

#include <algorithm>

#include "authoring/fields.hpp"
#include "engine/strength.hpp"

namespace tenet::authoring {
namespace {

/// A cell may hold no bare bar.
std::string cell(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '|') out += '\\';
    out += c;
  }
  return out;
}

std::string row(std::initializer_list<std::string> cells) {
  std::string line = "|";
  for (const std::string& each : cells) line += " " + cell(each) + " |";
  return line + "\n";
}

std::string code(std::string_view text) {
  return "`" + std::string(text) + "`";
}

void put_fields(std::string& out, const script::Schema& schema, const std::string& prefix = "") {
  for (const script::Field& field : schema.fields) {
    const std::string name = prefix + std::string(field.name);
    std::string type = type_in_words(field);
    if (const std::string_view need = need_in_words(field.need); !need.empty()) type += "; **" + std::string(need) + "**";
    out += row({code(name), type, std::string(field.doc)});
    if (field.table != nullptr && prefix.empty()) put_fields(out, *field.table, name + ".");
  }
}

}  // namespace

std::string form_markdown(const FormTopic& topic) {
  std::string out = "## " + std::string(topic.name) + "\n\n*" + std::string(topic.about) + "* Written " + code(heading_of(topic.name)) +
                    ".\n\n" + std::string(topic.purpose) + "\n\n| field | takes | meaning |\n|---|---|---|\n";
  if (topic.schema->items != nullptr) out += row({"items", type_in_words(*topic.schema->items), std::string(topic.schema->items->doc)});
  put_fields(out, *topic.schema);
  return out + "\n```lua\n" + std::string(topic.example) + "```\n";
}

std::string phrases_markdown() {
  std::string out = "## phrases\n\n" + std::string(phrase_purpose()) + "\n\n| write | meaning |\n|---|---|\n";
  for (const PhraseRow& each : phrase_rows()) out += row({code(each.write), std::string(each.meaning)});
  return out;
}

std::string cues_markdown() {
  std::string out = "## cues\n\n" + std::string(cues_purpose()) + "\n\n| list | meaning |\n|---|---|\n";
  for (const engine::CueList& list : engine::cue_lists()) out += row({code(list.name), std::string(list.meaning)});
  return out;
}

std::string signature_in_words(const script::CaseMethod& method, const script::CaseSignature& signature) {
  std::string text = std::string(method.name) + "(";
  for (std::size_t i = 0; i < signature.parameters.size(); ++i) text += (i == 0 ? "" : ", ") + std::string(signature.parameters[i].name);
  text += ")";
  if (!signature.returns.empty()) text += " gives " + std::string(signature.returns);
  return text;
}

std::string check_markdown() {
  std::string out = "## check\n\n" + std::string(check_purpose()) + "\n";
  for (const script::CaseObject& object : script::case_table()) {
    out += "\n### " + std::string(object.name) + "\n\n" + std::string(object.doc) + "\n\n| member | type | meaning |\n|---|---|---|\n";
    for (const script::CaseField& field : object.fields) {
      out += row({code("." + std::string(field.name)), code(field.type), std::string(field.doc)});
    }
    for (const script::CaseMethod& method : object.methods) {
      for (const script::CaseSignature& signature : method.signatures) {
        std::string parameters;
        for (const script::CaseField& parameter : signature.parameters) {
          parameters += " " + std::string(parameter.name) + ": " + std::string(parameter.doc);
        }
        out += row({code(":" + signature_in_words(method, {signature.parameters, ""})),
                    signature.returns.empty() ? std::string() : code(signature.returns), std::string(method.doc) + parameters});
      }
    }
  }
  out += "\n### Functions of Lua\n\nWhat rules may use of Lua's library; everything else is withheld.\n\n| name | holds |\n|---|---|\n";
  for (const script::LibraryEntry& entry : script::sandbox_library()) {
    std::string members;
    for (const std::string& member : entry.members) members += (members.empty() ? "" : ", ") + member;
    out += row({code(entry.name), members});
  }
  return out + "\n```lua\n" + std::string(check_example()) + "```\n";
}

std::string manual() {
  std::string out =
      "# The rule language\n\n<!-- Made by `tenet rules describe --for manual` from the table that validates rules. Change the table, then "
      "run the command again. -->\n\nA rule file is made of forms; `rules/README.md` takes you from an empty folder to a working rule. "
      "Here "
      "is every form with every field. The same is on the command line: `tenet rules describe block`.\n\n| topic | about |\n|---|---|\n";
  std::string topics;
  for (const FormTopic& topic : form_topics()) {
    out += row({"[" + std::string(topic.name) + "](#" + std::string(topic.name) + ")", std::string(topic.about)});
    topics += "\n" + form_markdown(topic);
  }
  out += row({"[phrases](#phrases)", "How a search is written."});
  out += row({"[cues](#cues)", "The word lists that decide how strongly a sentence says it."});
  out += row({"[check](#check)", "The objects of a rule that is programmed."});
  return out + "\n" + phrases_markdown() + topics + "\n" + cues_markdown() + "\n" + check_markdown();
}

}  // namespace tenet::authoring
