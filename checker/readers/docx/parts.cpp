#include "readers/docx/parts.hpp"

#include <algorithm>
#include <utility>

#include "readers/docx/alternate.hpp"
#include "readers/docx/names.hpp"
#include "readers/docx/opc_parts.hpp"

namespace tenet::docx {

/// Takes a Flat OPC file apart: the XML of every pkg:part is recorded under its name.
class FlatHandler final : public xml::Handler {
 public:
  explicit FlatHandler(Parts& parts) : parts_(&parts) {}

  void start(const xml::Element& element) override {
    ++depth_;
    if (data_depth_ != 0) return current_->events.start(element);
    if (depth_ == 1) is_package = element.id == pkg_package;
    if (element.id == pkg_part) begin_part(element);
    if (element.id == pkg_xmlData && current_ != nullptr) data_depth_ = depth_;
  }
  void end(xml::NameId id) override {
    // A part within a part's data is data: its end does not end the outer one.
    if (data_depth_ == depth_)
      data_depth_ = 0;
    else if (data_depth_ != 0)
      current_->events.end(id);
    else if (id == pkg_part)
      current_ = nullptr;
    --depth_;
  }
  void text(std::string_view utf8) override {
    if (data_depth_ != 0) current_->events.text(utf8);
  }
  [[nodiscard]] bool stop() const override { return depth_ > 0 && !is_package; }

  bool is_package = false;

 private:
  void begin_part(const xml::Element& element) {
    const std::string_view written = element.get(pkg_name);
    const std::string name(written.starts_with('/') ? written.substr(1) : written);
    parts_->by_key_.emplace(comparable(name), name);
    current_ = &parts_->flat_[name];
    current_->content_type = element.get(pkg_contentType);
    current_->events.clear();
  }

  Parts* parts_;
  Parts::FlatPart* current_ = nullptr;
  std::uint32_t depth_ = 0;
  std::uint32_t data_depth_ = 0;
};

namespace {

/// Zips begin with a local header or, when empty, with the end record; anything else may still be one with bytes in front.
bool looks_like_xml(std::span<const char> bytes) {
  std::string_view head(bytes.data(), std::min<std::size_t>(bytes.size(), 64));
  if (head.starts_with("\xFE\xFF") || head.starts_with("\xFF\xFE")) return true;
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const std::size_t first = head.find_first_not_of(" \t\r\n");
  return first != std::string_view::npos && head[first] == '<';
}

/// UTF-16 parts spell words with zero bytes between; they are rare enough to be taken as "may hold them".
bool may_hold(std::string_view bytes, std::span<const std::string_view> words) {
  const std::string_view head = bytes.substr(0, 4);
  if (head.find('\0') != std::string_view::npos || head.starts_with("\xFE\xFF") || head.starts_with("\xFF\xFE")) return true;
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return bytes.find(word) != std::string_view::npos; });
}

Unexpected in_part(std::string_view name, const Error& error) {
  return fail(error.code, std::string(name) + ": " + error.message);
}

}  // namespace

Result<Parts> Parts::open(std::span<const char> bytes, xml::Driver driver) {
  Parts parts;
  parts.driver_ = driver;
  if (looks_like_xml(bytes)) {
    FlatHandler handler(parts);
    const Result<void> parsed = xml::parse(bytes, vocabulary(), handler, driver);
    if (!parsed) return fail(parsed.error().code, parsed.error().message);
    if (!handler.is_package) return fail("docx-not-a-package", "this XML file is not a Word document in Flat OPC form");
    return parts;
  }
  Result<package::Package> zip = package::Package::open(bytes);
  if (!zip) return fail(zip.error().code, zip.error().message);
  parts.zip_.emplace(std::move(*zip));
  for (const std::string& name : parts.zip_->names()) parts.by_key_.emplace(comparable(name), name);
  return parts;
}

std::string Parts::actual(std::string_view name) const {
  const auto found = by_key_.find(comparable(name));
  return found == by_key_.end() ? std::string() : found->second;
}

Result<void> Parts::parse_raw(std::string_view name, xml::Handler& handler) {
  const std::string entry = actual(name);
  if (entry.empty()) return fail("part-missing", std::string(name) + " is not in the package");
  if (!zip_) {
    const auto part = flat_.find(entry);
    part->second.events.replay(handler);
    if (part->second.events.overflowed()) return fail("part-too-large", entry + " is larger than a flat document's part may be");
    return {};
  }
  Result<std::string> bytes = zip_->read(entry);
  if (!bytes) return fail(bytes.error().code, bytes.error().message);
  const Result<void> parsed = xml::parse(*bytes, vocabulary(), handler, driver_);
  if (!parsed) return in_part(entry, parsed.error());
  return {};
}

Result<void> Parts::parse(std::string_view name, xml::Handler& handler) {
  AlternateContentFilter filter(handler);
  return parse_raw(name, filter);
}

Result<void> Parts::parse_twice(std::string_view name, std::span<const std::string_view> words, xml::Handler& first, xml::Handler& second) {
  const std::string entry = actual(name);
  if (!zip_ || entry.empty()) {
    const Result<void> scanned = parse(name, first);
    return scanned ? parse(name, second) : scanned;
  }
  Result<std::string> bytes = zip_->read(entry);
  if (!bytes) return fail(bytes.error().code, bytes.error().message);
  xml::Source source(*bytes, vocabulary(), driver_);
  if (may_hold(std::string_view(bytes->data(), bytes->size()), words)) {
    AlternateContentFilter filter(first);
    const Result<void> scanned = source.deliver(filter);
    if (!scanned) return in_part(entry, scanned.error());
  }
  AlternateContentFilter filter(second);
  const Result<void> parsed = source.deliver(filter);
  if (!parsed) return in_part(entry, parsed.error());
  return {};
}

Result<std::vector<Relationship>> Parts::relationships(std::string_view part) {
  const std::string own = part.empty() ? std::string() : actual(part);
  const std::string name = relationships_name(own);
  if (!has(name)) return std::vector<Relationship>();
  RelationshipsHandler handler(own);
  const Result<void> parsed = parse_raw(name, handler);
  if (!parsed) return fail(parsed.error().code, parsed.error().message);
  return std::move(handler.rows);
}

Result<std::string> Parts::content_type(std::string_view part) {
  if (!zip_) {
    const auto found = flat_.find(actual(part));
    return found == flat_.end() ? std::string() : found->second.content_type;
  }
  constexpr std::string_view kTypes = "[Content_Types].xml";
  if (!has(kTypes)) return std::string();
  ContentTypesHandler handler;
  const Result<void> parsed = parse_raw(kTypes, handler);
  if (!parsed) return fail(parsed.error().code, parsed.error().message);
  return handler.type_of(part);
}

std::vector<std::string> Parts::duplicates() const {
  return zip_ ? zip_->duplicates() : std::vector<std::string>();
}

std::vector<std::pair<std::string, std::string>> Parts::two_named() const {
  if (!zip_) return {};
  return zip_->two_named();
}

std::vector<std::string> Parts::names() const {
  std::vector<std::string> all;
  for (const auto& [key, name] : by_key_) all.push_back(name);
  return all;
}

}  // namespace tenet::docx
