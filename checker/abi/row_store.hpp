#pragma once
/// \file
/// Memory of rows, freed as one. Text in rows points into the value that they are made of, which must stay where it is.

#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <new>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <tenet/rows.h>

namespace tenet::abi {

[[nodiscard]] inline tenet_text text_in(const std::string& text) {
  return {text.data(), text.size()};
}

class RowStore {
 public:
  /// A row of zeros with its size set; empty text is set by whoever fills it in.
  template <class Row>
  Row& add() {
    static_assert(std::is_trivially_destructible_v<Row>);
    Row* const row = new (memory_.allocate(sizeof(Row), alignof(Row))) Row{};
    row->size = sizeof(Row);
    return *row;
  }

  /// Points `rows` at as many rows as there are values, each made by `make(value)`.
  template <class Row, class Values, class Make>
  void list(const Row* const*& rows, std::size_t& count, const Values& values, Make make) {
    const Row** const pointers = array<const Row*>(values.size());
    std::size_t at = 0;
    for (const auto& value : values) pointers[at++] = make(value);
    rows = pointers;
    count = at;
  }

  /// Text that no value holds.
  tenet_text copy(std::string_view text) {
    char* const bytes = static_cast<char*>(memory_.allocate(text.size() + 1, 1));
    text.copy(bytes, text.size());
    bytes[text.size()] = '\0';
    return {bytes, text.size()};
  }

  void texts(const tenet_text*& texts, std::size_t& count, const std::vector<std::string>& values) {
    tenet_text* const copies = array<tenet_text>(values.size());
    std::size_t at = 0;
    for (const std::string& value : values) copies[at++] = text_in(value);
    texts = copies;
    count = at;
  }

 private:
  template <class T>
  T* array(std::size_t size) {
    return size == 0 ? nullptr : new (memory_.allocate(size * sizeof(T), alignof(T))) T[size]{};
  }

  std::pmr::monotonic_buffer_resource memory_;
};

}  // namespace tenet::abi
