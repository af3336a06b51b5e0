#include <bit>

#include "xml/events.hpp"

namespace tenet::xml {
namespace {

/// FNV-1a: names are short, and nothing is ordered by it.
std::uint64_t hash_of(Ns ns, std::string_view local) {
  std::uint64_t hash = 0xcbf29ce484222325U ^ ns;
  for (const char c : local) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
  return hash ^ (hash >> 29U);
}

}  // namespace

Vocabulary::Vocabulary(std::span<const NamespaceRow> namespaces, std::span<const NameRow> names)
    : namespaces_(namespaces.begin(), namespaces.end()), slots_(std::bit_ceil(names.size() * 4 + 8)) {
  const std::size_t mask = slots_.size() - 1;
  for (const NameRow& row : names) {
    const std::uint64_t hash = hash_of(row.ns, row.local);
    std::size_t at = hash & mask;
    while (slots_[at].row.id != 0) at = (at + 1) & mask;
    slots_[at] = Slot{hash, row};
  }
}

Ns Vocabulary::ns_of(std::string_view uri) const {
  for (const NamespaceRow& row : namespaces_)
    if (row.uri == uri) return row.ns;
  return 0;
}

NameId Vocabulary::id_of(Ns ns, std::string_view local) const {
  const std::uint64_t hash = hash_of(ns, local);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = hash & mask; slots_[at].row.id != 0; at = (at + 1) & mask) {
    const Slot& slot = slots_[at];
    if (slot.hash == hash && slot.row.ns == ns && slot.row.local == local) return slot.row.id;
  }
  return 0;
}

std::string_view Element::get(NameId name, std::string_view otherwise) const {
  for (const Attribute& attribute : attributes)
    if (attribute.id == name) return attribute.value;
  return otherwise;
}

bool Element::has(NameId name) const {
  for (const Attribute& attribute : attributes)
    if (attribute.id == name) return true;
  return false;
}

}  // namespace tenet::xml
