#include "serve/secret.hpp"

#include <array>
#include <cstdint>
#include <random>

namespace tenet::serve {

std::string new_secret() {
  constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  constexpr std::size_t kCharacters = 43;
  std::random_device random("/dev/urandom");
  std::string secret;
  // Six bits a character, the rest of each number left: 258 bits.
  for (std::size_t i = 0; i < kCharacters; ++i) secret += kAlphabet[random() & 63U];
  return secret;
}

bool same_secret(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  volatile unsigned char different = 0;
  for (std::size_t i = 0; i < a.size(); ++i) different = static_cast<unsigned char>(different | (a[i] ^ b[i]));
  return different == 0;
}

}  // namespace tenet::serve
