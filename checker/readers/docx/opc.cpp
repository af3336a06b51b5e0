#include "readers/docx/opc.hpp"

#include <utility>

#include "readers/docx/names.hpp"
#include "readers/docx/opc_parts.hpp"

namespace tenet::docx {
namespace {

std::string_view last_segment(std::string_view address) {
  const std::size_t slash = address.rfind('/');
  return slash == std::string_view::npos ? address : address.substr(slash + 1);
}

char hex_value(char c) {
  if (c >= '0' && c <= '9') return static_cast<char>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<char>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<char>(c - 'A' + 10);
  return -1;
}

std::string percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 && hex_value(text[i + 2]) >= 0;
    out += escape ? static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])) : text[i];
    if (escape) i += 2;
  }
  return out;
}

}  // namespace

std::string part_name(std::string_view target, std::string_view source) {
  std::string path = percent_decoded(target.substr(0, target.find('#')));
  for (char& c : path)
    if (c == '\\') c = '/';
  const std::size_t folder = source.rfind('/');
  if (!path.starts_with('/') && folder != std::string_view::npos) path = std::string(source.substr(0, folder + 1)) + path;
  std::vector<std::string_view> segments;
  for (std::string_view rest = path; !rest.empty();) {
    const std::size_t slash = rest.find('/');
    const std::string_view segment = rest.substr(0, slash);
    rest = slash == std::string_view::npos ? std::string_view() : rest.substr(slash + 1);
    if (segment.empty() || segment == ".") continue;
    // A path that climbs above the root stays at the root: names never leave the package.
    if (segment != "..")
      segments.push_back(segment);
    else if (!segments.empty())
      segments.pop_back();
  }
  std::string name;
  for (const std::string_view segment : segments) (name.empty() ? name : name += '/') += segment;
  return name;
}

std::string relationships_name(std::string_view part) {
  const std::size_t slash = part.rfind('/');
  const std::size_t file = slash == std::string_view::npos ? 0 : slash + 1;
  return std::string(part.substr(0, file)) + "_rels/" + std::string(part.substr(file)) + ".rels";
}

void RelationshipsHandler::start(const xml::Element& element) {
  if (element.id != rel_Relationship) return;
  Relationship row{
      std::string(element.get(n_Id)), std::string(last_segment(element.get(n_Type))), {}, element.get(n_TargetMode) == "External"};
  const std::string_view target = element.get(n_Target);
  row.target = row.external ? std::string(target) : part_name(target, source_);
  // A link to a place in the same document is written as an internal target that is only a fragment.
  if (!row.external && target.starts_with('#')) row.target = std::string(target);
  rows.push_back(std::move(row));
}

void ContentTypesHandler::start(const xml::Element& element) {
  if (element.id == ct_Override) overrides.emplace(comparable(element.get(n_PartName)), element.get(n_ContentType));
  if (element.id == ct_Default) defaults.emplace(comparable(element.get(n_Extension)), element.get(n_ContentType));
}

std::string ContentTypesHandler::type_of(std::string_view part) const {
  const std::string key = comparable(part);
  if (const auto found = overrides.find(key); found != overrides.end()) return found->second;
  const std::size_t dot = key.rfind('.');
  if (dot == std::string::npos) return {};
  const auto found = defaults.find(key.substr(dot + 1));
  return found == defaults.end() ? std::string() : found->second;
}

std::string comparable(std::string_view name) {
  if (name.starts_with('/') || name.starts_with('\\')) name.remove_prefix(1);
  std::string key(name);
  for (char& c : key) {
    if (c == '\\') c = '/';
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return key;
}

Result<std::vector<Relationship>> relationships(package::Package& package, std::string_view part) {
  const std::string name = relationships_name(part);
  if (!package.has(name)) return std::vector<Relationship>();
  Result<std::string> bytes = package.read(name);
  if (!bytes) return fail(bytes.error().code, bytes.error().message);
  RelationshipsHandler handler(part);
  const Result<void> parsed = xml::parse(*bytes, vocabulary(), handler);
  if (!parsed) return fail(parsed.error().code, name + ": " + parsed.error().message);
  return std::move(handler.rows);
}

Result<std::string> content_type(package::Package& package, std::string_view part) {
  constexpr std::string_view kTypes = "[Content_Types].xml";
  if (!package.has(kTypes)) return std::string();
  Result<std::string> bytes = package.read(kTypes);
  if (!bytes) return fail(bytes.error().code, bytes.error().message);
  ContentTypesHandler handler;
  const Result<void> parsed = xml::parse(*bytes, vocabulary(), handler);
  if (!parsed) return fail(parsed.error().code, std::string(kTypes) + ": " + parsed.error().message);
  return handler.type_of(part);
}

}  // namespace tenet::docx
