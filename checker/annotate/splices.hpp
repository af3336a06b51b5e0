#pragma once
/// \file
/// Pieces of text put between the bytes of a part. Nothing is taken out: whoever takes the pieces away again has the part back.

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tenet::annotate {

struct Insertion {
  std::size_t at = 0;
  std::string text;
  bool operator==(const Insertion&) const = default;
};

/// A place between bytes where a mark may go, with what has to be closed before it and opened again after it.
struct Gap {
  std::size_t at = 0;
  std::string closing;
  std::string opening;
  std::optional<Insertion> also;  ///< what has to stand elsewhere then, once
  bool operator==(const Gap&) const = default;
};

/// Marks at one place: what ends there comes before what begins there.
enum class MarkOrder : std::uint8_t { end, point, begin };

class Splices {
 public:
  /// Marks of the same order at the same place stay in the order they were given.
  void mark(const Gap& gap, MarkOrder order, std::string text);
  /// Text that is no mark, once for each place: an attribute in a tag, say.
  void insert(Insertion insertion);
  [[nodiscard]] bool empty() const { return places_.empty(); }
  [[nodiscard]] std::string applied_to(std::string_view bytes) const;

 private:
  struct Place {
    std::string plain;
    Gap gap;
    std::vector<std::string> marks[3];
  };
  std::map<std::size_t, Place> places_;
};

}  // namespace tenet::annotate
