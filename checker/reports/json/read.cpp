// The documents are taken one by one: a tree of all of them would take several times the text.
#include "reports/json/read.hpp"

#include <exception>

#include "reports/json/fields.hpp"
#include "reports/json/rows.hpp"
#include "reports/json/syntax.hpp"

namespace tenet::reports::json {
namespace {

constexpr std::string_view kSchema = "tenet-report/1";

Unexpected invalid(std::string sentence) {
  return fail("report-invalid", std::move(sentence));
}

/// Where the text of the list of documents stands in the whole; empty where there is none or the JSON is broken before it.
std::string_view documents_in(simdjson::padded_string& text) {
  simdjson::ondemand::parser parser;
  simdjson::ondemand::document whole;
  simdjson::ondemand::object object;
  if (parser.iterate(text).get(whole) || whole.get_object().get(object)) return {};
  for (auto field : object) {
    std::string_view key;
    std::string_view value;
    simdjson::ondemand::value member;
    if (field.unescaped_key().get(key) || field.value().get(member)) return {};
    if (key != "documents") continue;
    return simdjson::to_json_string(member).get(value) ? std::string_view() : value;
  }
  return {};
}

void take_schema(Fields& in) {
  std::string schema;
  in.text("schema", schema);
  if (schema == kSchema || schema.empty()) return;
  in.refuse("schema", "this is '" + schema.substr(0, 40) + "', and '" + std::string(kSchema) +
                          "' is wanted: give what `tenet check --format json` of this version wrote");
}

/// All but the documents, whose list is left empty here.
void take_frame(Fields& in, Report& out) {
  take_schema(in);
  take_run(in, out);
  in.list("documents", out.documents, take_document);
  in.list("coverage", out.coverage, take_coverage);
}

Result<void> read_frame(std::string_view text, std::string_view documents, Report& report) {
  const std::size_t at = documents.empty() ? text.size() : static_cast<std::size_t>(documents.data() - text.data());
  std::string frame(text.substr(0, at));
  if (!documents.empty()) frame.append("[]").append(text.substr(at + documents.size()));
  const simdjson::padded_string ready = padded(frame);
  simdjson::dom::parser parser;
  const auto parsed = parse(parser, ready.data(), ready.size());
  // A break is looked for in the whole text, so that its line is the file's.
  if (!parsed) return invalid(where_it_breaks(text, simdjson::TAPE_ERROR));
  Mistake mistake;
  Fields fields(*parsed, {}, mistake);
  take_frame(fields, report);
  if (mistake.any()) return invalid(mistake.sentence());
  return {};
}

Result<void> read_documents(std::string_view text, std::string_view documents, Report& report) {
  simdjson::ondemand::parser parser;
  simdjson::ondemand::document list;
  simdjson::ondemand::array rows;
  const std::size_t after = text.size() - static_cast<std::size_t>(documents.data() - text.data()) - documents.size();
  if (parser.iterate(documents.data(), documents.size(), documents.size() + after + simdjson::SIMDJSON_PADDING).get(list) ||
      list.get_array().get(rows)) {
    return invalid(documents.starts_with('[') ? where_it_breaks(text, simdjson::TAPE_ERROR) : "documents: expected a list");
  }
  simdjson::dom::parser row_parser;
  for (auto item : rows) {
    simdjson::ondemand::value value;
    std::string_view row;
    if (item.get(value) || simdjson::to_json_string(value).get(row)) return invalid(where_it_breaks(text, simdjson::TAPE_ERROR));
    const auto parsed = parse(row_parser, row.data(), row.size());
    if (!parsed) return invalid(where_it_breaks(text, simdjson::TAPE_ERROR));
    Mistake mistake;
    const Where where{nullptr, "documents", report.documents.size()};
    Fields fields(*parsed, where, mistake);
    take_document(fields, report.documents.emplace_back());
    if (mistake.any()) return invalid(mistake.sentence());
  }
  return {};
}

}  // namespace

Result<Report> read(std::string_view json) {
  if (json.size() > kMostBytes)
    return invalid("the report is larger than " + std::to_string(kMostBytes >> 20U) + " MB; keep so many documents as JSON Lines");
  try {
    simdjson::padded_string text = padded(json);
    const std::string_view whole = text;
    if (const std::size_t first = whole.find_first_not_of(" \t\r\n"); first == std::string_view::npos || whole[first] != '{')
      return invalid(where_it_breaks(whole, simdjson::INCORRECT_TYPE));
    const std::string_view documents = documents_in(text);
    Report report;
    if (const auto framed = read_frame(whole, documents, report); !framed) return Unexpected(framed.error());
    if (documents.empty()) return report;
    if (const auto rows = read_documents(whole, documents, report); !rows) return Unexpected(rows.error());
    return report;
  } catch (const std::exception& problem) {
    return invalid(std::string("the report could not be read: ") + problem.what());
  }
}

}  // namespace tenet::reports::json
