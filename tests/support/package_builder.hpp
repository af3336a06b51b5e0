#pragma once
// A zip of stored entries, for tests that read a small package which they can show in full.

#include <cstdint>
#include <string>
#include <string_view>

namespace tenet::test {

class PackageBuilder {
 public:
  PackageBuilder& add(std::string_view name, std::string_view data) {
    const std::string common = number(0, 2) + number(0, 2) + number(0, 4) + number(crc32(data), 4) + number(data.size(), 4) +
                               number(data.size(), 4) + number(name.size(), 2);
    directory_ += "PK\x01\x02" + number(20, 2) + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 2) +
                  number(0, 4) + number(entries_.size(), 4) + std::string(name);
    entries_ += "PK\x03\x04" + number(20, 2) + common + number(0, 2) + std::string(name) + std::string(data);
    ++count_;
    return *this;
  }
  [[nodiscard]] std::string bytes() const {
    return entries_ + directory_ + "PK\x05\x06" + number(0, 4) + number(count_, 2) + number(count_, 2) + number(directory_.size(), 4) +
           number(entries_.size(), 4) + number(0, 2);
  }

 private:
  static std::string number(std::uint64_t value, int width) {
    std::string out;
    for (int i = 0; i < width; ++i) out += static_cast<char>((value >> (8 * i)) & 0xFFU);
    return out;
  }
  static std::uint32_t crc32(std::string_view data) {
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : data) {
      crc ^= static_cast<unsigned char>(c);
      for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return ~crc;
  }

  std::string entries_;
  std::string directory_;
  std::uint64_t count_ = 0;
};

}  // namespace tenet::test
