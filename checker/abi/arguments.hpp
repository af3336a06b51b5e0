#pragma once
/// \file
/// What callers hand in, looked through before it is used: pointers, text, structs of another version. What is wrong is refused
/// (abi/error.hpp) with the argument's name as tenet.h spells it.

#include <cstddef>
#include <cstring>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include <tenet/tenet.h>

#include "abi/error.hpp"

namespace tenet::abi {

/// "argument-null" where there is nothing.
template <class T>
T& given(T* pointer, const char* name) {
  if (pointer == nullptr) misused("argument-null", std::string(name) + " is NULL");
  return *pointer;
}

/// Where a handle is to be given out: empty until it is.
template <class Handle>
Handle*& place_for(Handle** out, const char* name) {
  given(out, name) = nullptr;
  return *out;
}

/// UTF-8; NULL is refused.
std::string text_of(const char* text, const char* name);
/// NULL is `otherwise`.
std::string text_or(const char* text, const char* name, std::string otherwise);
std::filesystem::path path_of(const char* text, const char* name);
/// NULL is the empty path.
std::filesystem::path path_or_none(const char* text, const char* name);
std::vector<std::string> texts_of(const char* const* texts, std::size_t count, const char* name);
std::vector<std::filesystem::path> paths_of(const char* const* texts, std::size_t count, const char* name);
/// NULL is refused unless there are none of them.
std::span<const char> bytes_of(const void* bytes, std::size_t size, const char* name);

/// The part of `taken` that does not depend on the struct: copies what the caller has of `known` bytes. `first`: the size of the struct
/// when it was published.
void take_struct(void* copy, std::size_t known, std::size_t first, const void* given, const char* name);

/// A caller's struct with the members that this version knows; NULL is all defaults. `First`: the size of the struct when it was published.
template <class Struct, std::size_t First>
Struct taken(const Struct* given, const char* name) {
  static_assert(First <= sizeof(Struct));
  Struct copy{};
  if (given != nullptr) take_struct(&copy, sizeof(Struct), First, given, name);
  copy.size = sizeof(Struct);
  return copy;
}

}  // namespace tenet::abi
