#pragma once
/// \file
/// Which note a paragraph of a notes part belongs to: comments on its words go to its reference, for notes take none.

#include <map>
#include <string>
#include <vector>

#include <tenet/document.hpp>

#include "package/package.hpp"
#include "xml/events.hpp"

namespace tenet::annotate {

/// What refers to a note: w:footnoteReference or w:endnoteReference, and the note's id as written.
struct NoteReference {
  xml::NameId element = 0;
  std::string id;
  auto operator<=>(const NoteReference&) const = default;
};

/// For each notes part of the document, the reference for each of its paragraphs.
using NoteReferences = std::map<PartId, std::vector<NoteReference>>;

/// A part that cannot be read or placed is left out: its comments go to the nearest paragraph.
[[nodiscard]] NoteReferences note_references(package::Package& package, const std::string& main, const Document& document);

}  // namespace tenet::annotate
