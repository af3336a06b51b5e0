#include "package/directory.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace tenet::package {
namespace {

using namespace std::string_view_literals;

// APPNOTE.TXT 4.3: signatures and the lengths of what follows them.
constexpr std::string_view kEndRecord = "PK\5\6"sv;
constexpr std::string_view kEndRecord64 = "PK\6\6"sv;
constexpr std::string_view kLocator64 = "PK\6\7"sv;
constexpr std::string_view kHeader = "PK\1\2"sv;
constexpr std::size_t kEndRecordLength = 22;
constexpr std::size_t kLocatorLength = 20;
constexpr std::size_t kEndRecord64Length = 56;
constexpr std::size_t kHeaderLength = 46;
constexpr std::size_t kLongestComment = 0xFFFF;

/// Little-endian number of `Width` bytes; the caller has checked that they are there.
template <std::size_t Width>
std::uint64_t number_at(std::string_view bytes, std::uint64_t at) {
  std::uint64_t value = 0;
  for (std::size_t i = Width; i-- > 0;) value = (value << 8U) | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

bool has_record(std::string_view bytes, std::uint64_t at, std::string_view signature, std::size_t length) {
  return at <= bytes.size() && length <= bytes.size() - at && bytes.substr(at).starts_with(signature);
}

struct Directory {
  std::uint64_t offset;
  std::uint64_t entries;
};

std::optional<std::uint64_t> find_end_record(std::string_view bytes) {
  if (bytes.size() < kEndRecordLength) return std::nullopt;
  const std::size_t last = bytes.size() - kEndRecordLength;
  const std::size_t first = last > kLongestComment ? last - kLongestComment : 0;
  const std::size_t found = bytes.rfind(kEndRecord, last);
  if (found == std::string_view::npos || found < first) return std::nullopt;
  return found;
}

std::optional<Directory> find_directory(std::string_view bytes) {
  const std::optional<std::uint64_t> end = find_end_record(bytes);
  if (!end) return std::nullopt;
  const Directory plain{number_at<4>(bytes, *end + 16), number_at<2>(bytes, *end + 10)};
  const bool is_zip64 = plain.offset == 0xFFFFFFFFU || plain.entries == 0xFFFFU;
  if (!is_zip64 || *end < kLocatorLength || !has_record(bytes, *end - kLocatorLength, kLocator64, kLocatorLength)) return plain;
  const std::uint64_t large = number_at<8>(bytes, *end - kLocatorLength + 8);
  if (!has_record(bytes, large, kEndRecord64, kEndRecord64Length)) return std::nullopt;
  return Directory{number_at<8>(bytes, large + 48), number_at<8>(bytes, large + 32)};
}

}  // namespace

std::optional<std::vector<std::string>> names_as_written(std::span<const char> span) {
  const std::string_view bytes(span.data(), span.size());
  const std::optional<Directory> directory = find_directory(bytes);
  if (!directory) return std::nullopt;
  std::vector<std::string> names;
  std::uint64_t at = directory->offset;
  for (std::uint64_t i = 0; i < directory->entries; ++i) {
    if (!has_record(bytes, at, kHeader, kHeaderLength)) return std::nullopt;
    const std::uint64_t name_length = number_at<2>(bytes, at + 28);
    const std::uint64_t rest = number_at<2>(bytes, at + 30) + number_at<2>(bytes, at + 32);
    if (at + kHeaderLength + name_length > bytes.size()) return std::nullopt;
    names.emplace_back(bytes.substr(at + kHeaderLength, name_length));
    at += kHeaderLength + name_length + rest;
  }
  return names;
}

std::string normalised_name(std::string_view name) {
  std::string out(name);
  std::replace(out.begin(), out.end(), '\\', '/');
  out.erase(0, std::min(out.find_first_not_of('/'), out.size()));
  return out;
}

}  // namespace tenet::package
