#pragma once
/// \file
/// The parts beside the main one: the comments themselves, and what announces them to the package (ECMA-376-2: relationships and content
/// types).

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/result.hpp>

#include "package/archive.hpp"
#include "package/package.hpp"

namespace tenet::annotate {

/// Name of the main part, as the reader finds it. Error code: "docx-no-document".
[[nodiscard]] Result<std::string> main_part(package::Package& package);

/// How elements of one namespace are written at a place: with a prefix in force there, or with one declared on each.
struct Markup {
  std::string prefix;       ///< with its colon
  std::string declaration;  ///< " xmlns:w=\"...\"", or ""
};
/// `known`: a prefix that means the address there, or "".
[[nodiscard]] Markup markup_for(std::string_view known, std::string_view address);

/// An XML part to whose root children are added; nothing else of it changes.
class GrowingPart {
 public:
  /// Error codes: those of xml::parse_with_places; the sentence names the part.
  static Result<GrowingPart> read(std::string bytes, std::string_view name);
  [[nodiscard]] const Markup& markup() const { return markup_; }
  /// Values of w:id and Id on the root's children.
  [[nodiscard]] const std::set<std::string>& ids() const { return ids_; }
  [[nodiscard]] std::string grown_by(std::string_view children) const;

 private:
  friend class RootHandler;
  std::string bytes_;
  std::size_t end_ = 0;  ///< where the root's end tag begins
  Markup markup_;
  std::set<std::string> ids_;
};

/// The comments part of a main part, existing or new.
class CommentsPart {
 public:
  /// `address` is the namespace of the main part's elements. `package` outlives it.
  static Result<CommentsPart> open(package::Package& package, const std::string& main, std::string_view address);
  [[nodiscard]] const Markup& markup() const { return part_.markup(); }
  [[nodiscard]] const std::set<std::string>& ids() const { return part_.ids(); }
  /// The entries of the package that change when these comments are added.
  [[nodiscard]] Result<std::vector<package::ArchiveEntry>> changes_for(std::string_view comments) const;

 private:
  CommentsPart(package::Package& package, GrowingPart part) : package_(&package), part_(std::move(part)) {}

  package::Package* package_;
  GrowingPart part_;
  std::string name_;
  std::string main_;
  bool is_strict_ = false;
  bool is_new_ = false;
};

}  // namespace tenet::annotate
