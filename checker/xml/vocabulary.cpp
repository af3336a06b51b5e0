#include <bit>

#include "xml/events.hpp"

namespace tenet::xml {

Vocabulary::Vocabulary(std::span<const NamespaceRow> namespaces, std::span<const NameRow> names)
    : namespaces_(namespaces.begin(), namespaces.end()), names_(std::bit_ceil(names.size() * 4 + 8)), locals_(names_.size()) {
  for (const NameRow& row : names) {
    add(names_, row);
    if (row.when_empty == WhenEmpty::told) add(locals_, {0, row.local, row.id});
  }
}

void Vocabulary::add(Slots& slots, const NameRow& row) {
  if (find(slots, row.ns, row.local) != nullptr) return;
  const NameKey key(row.local);
  const std::size_t mask = slots.size() - 1;
  std::size_t at = key.hash(row.ns) & mask;
  while (slots[at].row.id != 0) at = (at + 1) & mask;
  slots[at] = Slot{key, row};
}

const NameRow* Vocabulary::find(const Slots& slots, Ns ns, std::string_view local) {
  const NameKey key(local);
  const std::size_t mask = slots.size() - 1;
  for (std::size_t at = key.hash(ns) & mask; slots[at].row.id != 0; at = (at + 1) & mask) {
    const Slot& slot = slots[at];
    if (slot.key == key && slot.row.ns == ns && (key.tells_all() || slot.row.local == local)) return &slot.row;
  }
  return nullptr;
}

Ns Vocabulary::ns_of(std::string_view uri) const {
  for (const NamespaceRow& row : namespaces_)
    if (row.uri == uri) return row.ns;
  return 0;
}

NameId Vocabulary::id_of(Ns ns, std::string_view local) const {
  const NameRow* row = find(names_, ns, local);
  return row == nullptr ? NameId{0} : row->id;
}

WhenEmpty Vocabulary::when_empty(Ns ns, std::string_view local) const {
  const NameRow* row = find(names_, ns, local);
  return row == nullptr ? WhenEmpty::told : row->when_empty;
}

bool Vocabulary::has_local(std::string_view local) const {
  return find(locals_, 0, local) != nullptr;
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
