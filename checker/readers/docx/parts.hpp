#pragma once
/// \file
/// The parts of one document, wherever they lie: in a zip, or in one XML file (Flat OPC).

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tenet/result.hpp>

#include "package/package.hpp"
#include "readers/docx/opc.hpp"
#include "readers/docx/recording.hpp"
#include "xml/events.hpp"

namespace tenet::docx {

/// Part names compare without case and with '\' as '/': ECMA-376-2 asks for the first, old producers for the second.
/// Keeps a view of the bytes given to `open`. Not thread-safe.
class Parts {
 public:
  static Result<Parts> open(std::span<const char> bytes, xml::Driver driver);

  [[nodiscard]] bool has(std::string_view name) const { return !actual(name).empty(); }
  /// Feeds the part's events to the handler, with one branch of each mc:AlternateContent (see AlternateContentFilter).
  Result<void> parse(std::string_view name, xml::Handler& handler);
  /// The same without the filter, for handlers that keep events.
  Result<void> parse_raw(std::string_view name, xml::Handler& handler);
  /// Feeds a part to `first` only if its bytes may hold one of the words, then to `second`; expands once.
  Result<void> parse_twice(std::string_view name, std::span<const std::string_view> words, xml::Handler& first, xml::Handler& second);

  [[nodiscard]] Result<std::vector<Relationship>> relationships(std::string_view part);
  [[nodiscard]] Result<std::string> content_type(std::string_view part);
  /// Parts in the package more than once; only the first is read.
  [[nodiscard]] std::vector<std::string> duplicates() const;
  /// Parts that other programs may know by another name (package::Package::two_named).
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> two_named() const;
  [[nodiscard]] std::vector<std::string> names() const;

 private:
  struct FlatPart {
    std::string content_type;
    Recording events;
  };
  friend class FlatHandler;

  [[nodiscard]] std::string actual(std::string_view name) const;

  std::optional<package::Package> zip_;
  std::map<std::string, FlatPart, std::less<>> flat_;
  std::map<std::string, std::string, std::less<>> by_key_;  ///< compared name → name as the package has it
  xml::Driver driver_ = xml::Driver::by_size;
};

}  // namespace tenet::docx
