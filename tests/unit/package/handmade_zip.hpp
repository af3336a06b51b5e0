#pragma once
// Zips written by hand, so that a test can lie in any field.

#include <libdeflate.h>

#include <cstdint>
#include <string>
#include <vector>

namespace tenet::test {

struct Entry {
  std::string name;
  std::string data;
  bool deflated = false;
  std::string extra = "";    // central directory only
  std::uint16_t flags = 0;   // 1 = encrypted
  std::uint16_t method = 8;  // as claimed when deflated
  std::string local = "";    // extra field in front of the data
};

inline std::string number(std::uint64_t value, int width) {
  std::string out;
  for (int i = 0; i < width; ++i) out += static_cast<char>((value >> (8 * i)) & 0xFFU);
  return out;
}

inline std::string deflated(const std::string& data) {
  libdeflate_compressor* packer = libdeflate_alloc_compressor(9);
  std::string out(libdeflate_deflate_compress_bound(packer, data.size()), '\0');
  out.resize(libdeflate_deflate_compress(packer, data.data(), data.size(), out.data(), out.size()));
  libdeflate_free_compressor(packer);
  return out;
}

inline std::string zip(const std::vector<Entry>& entries) {
  std::string out;
  std::string directory;
  for (const Entry& entry : entries) {
    const std::string packed = entry.deflated ? deflated(entry.data) : entry.data;
    const std::uint32_t crc = libdeflate_crc32(0, entry.data.data(), entry.data.size());
    const std::string common = number(entry.flags, 2) + number(entry.deflated ? entry.method : 0, 2) + number(0, 4) + number(crc, 4) +
                               number(packed.size(), 4) + number(entry.data.size(), 4) + number(entry.name.size(), 2);
    directory += "PK\x01\x02" + number(20, 2) + number(20, 2) + common + number(entry.extra.size(), 2) + number(0, 2) + number(0, 2) +
                 number(0, 2) + number(0, 4) + number(out.size(), 4) + entry.name + entry.extra;
    out += "PK\x03\x04" + number(20, 2) + common + number(entry.local.size(), 2) + entry.name + entry.local + packed;
  }
  const std::size_t at = out.size();
  return out + directory + "PK\x05\x06" + number(0, 4) + number(entries.size(), 2) + number(entries.size(), 2) +
         number(directory.size(), 4) + number(at, 4) + number(0, 2);
}

}  // namespace tenet::test
