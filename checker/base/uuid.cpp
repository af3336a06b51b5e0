#include "base/uuid.hpp"

#include <nettle/sha1.h>

#include <algorithm>
#include <array>

namespace tenet::base {
namespace {

using Bytes = std::array<unsigned char, 16>;

/// The standard's own space for names that are URLs (RFC 4122, appendix C): 6ba7b811-9dad-11d1-80b4-00c04fd430c8.
constexpr Bytes kUrls = {0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8};

Bytes version_5(const Bytes& space, std::string_view name) {
  sha1_ctx context;
  sha1_init(&context);
  sha1_update(&context, space.size(), space.data());
  sha1_update(&context, name.size(), reinterpret_cast<const std::uint8_t*>(name.data()));
  std::array<std::uint8_t, SHA1_DIGEST_SIZE> digest{};
  sha1_digest(&context, digest.size(), digest.data());
  Bytes made{};
  std::copy_n(digest.begin(), made.size(), made.begin());
  made[6] = static_cast<unsigned char>((made[6] & 0x0FU) | 0x50U);
  made[8] = static_cast<unsigned char>((made[8] & 0x3FU) | 0x80U);
  return made;
}

}  // namespace

std::string uuid_of(std::string_view space, std::string_view name) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  const Bytes made = version_5(version_5(kUrls, space), name);
  std::string text;
  for (std::size_t i = 0; i < made.size(); ++i) {
    if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
    text += kDigits[made[i] >> 4U];
    text += kDigits[made[i] & 0xFU];
  }
  return text;
}

}  // namespace tenet::base
