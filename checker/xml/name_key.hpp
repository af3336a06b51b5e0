#pragma once
/// \file
/// Short names as numbers, to look them up by: XML says the same hundred names thousands of times.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace tenet::xml {

/// The first and last eight bytes of a name and its length: all of it where it has no more than sixteen. Means nothing outside the process.
class NameKey {
 public:
  NameKey() = default;
  explicit NameKey(std::string_view name) : length_(name.size()) {
    const char* const first = name.data();
    if (length_ >= 8) {
      std::memcpy(&head_, first, 8);
      std::memcpy(&tail_, first + length_ - 8, 8);
    } else if (length_ >= 4) {
      std::uint32_t low = 0;
      std::uint32_t high = 0;
      std::memcpy(&low, first, 4);
      std::memcpy(&high, first + length_ - 4, 4);
      head_ = (std::uint64_t{high} << 32U) | low;
    } else if (length_ > 0) {
      const auto byte = [first](std::size_t at) { return std::uint64_t{static_cast<unsigned char>(first[at])}; };
      head_ = byte(0) | (byte(length_ / 2) << 8U) | (byte(length_ - 1) << 16U);
    }
  }

  bool operator==(const NameKey&) const = default;
  /// Equal keys of longer names do not say that the names are equal.
  [[nodiscard]] bool tells_all() const { return length_ <= 16; }
  /// Nothing is ordered by it.
  [[nodiscard]] std::size_t hash(std::uint64_t salt = 0) const {
    // The upper bits of a product know of all bits below.
    const std::uint64_t mixed = (head_ ^ salt) * 0x9E3779B97F4A7C15U + (tail_ ^ length_) * 0xC2B2AE3D27D4EB4FU;
    return static_cast<std::size_t>((mixed ^ (mixed >> 24U)) >> 32U);
  }

 private:
  std::uint64_t head_ = 0;
  std::uint64_t tail_ = 0;
  std::size_t length_ = 0;
};

}  // namespace tenet::xml
