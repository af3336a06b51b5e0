#include "abi/arguments.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "base/file.hpp"
#include "base/utf8.hpp"

namespace tenet::abi {
namespace {

/// No struct of tenet.h will grow beyond this; a larger size is memory that was never set.
constexpr std::size_t kMostOfAStruct = 4096;

}  // namespace

std::string text_of(const char* text, const char* name) {
  std::string copy(&given(text, name));
  if (!base::is_valid_utf8(copy)) misused("argument-not-utf8", fmt::format("{} is not UTF-8", name));
  return copy;
}

std::string text_or(const char* text, const char* name, std::string otherwise) {
  return text == nullptr ? std::move(otherwise) : text_of(text, name);
}

std::filesystem::path path_of(const char* text, const char* name) {
  return base::path_from_utf8(text_of(text, name));
}

std::filesystem::path path_or_none(const char* text, const char* name) {
  return text == nullptr ? std::filesystem::path() : path_of(text, name);
}

std::vector<std::string> texts_of(const char* const* texts, std::size_t count, const char* name) {
  if (count > 0) given(texts, name);
  std::vector<std::string> copies;
  for (std::size_t i = 0; i < count; ++i) copies.push_back(text_of(texts[i], fmt::format("{}[{}]", name, i).c_str()));
  return copies;
}

std::vector<std::filesystem::path> paths_of(const char* const* texts, std::size_t count, const char* name) {
  std::vector<std::filesystem::path> paths;
  for (const std::string& text : texts_of(texts, count, name)) paths.push_back(base::path_from_utf8(text));
  return paths;
}

std::span<const char> bytes_of(const void* bytes, std::size_t size, const char* name) {
  if (size == 0) return {};
  return {&given(static_cast<const char*>(bytes), name), size};
}

void take_struct(void* copy, std::size_t known, std::size_t first, const void* given, const char* name) {
  std::size_t size = 0;
  std::memcpy(&size, given, sizeof size);
  if (size < first || size > kMostOfAStruct)
    misused("argument-size", fmt::format("{}->size is {}: set it to sizeof *{}, which was never under {}", name, size, name, first));
  const char* const begin = static_cast<const char*>(given);
  if (std::any_of(begin + std::min(known, size), begin + size, [](char byte) { return byte != 0; }))
    misused("argument-newer",
            fmt::format("{} sets a member that Tenet {} does not know: set it to zero, or install a newer Tenet", name, tenet_version()));
  std::memcpy(copy, given, std::min(known, size));
}

}  // namespace tenet::abi
