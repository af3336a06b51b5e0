#pragma once
/// \file
/// The first of Tenet's three channels: an operation that could not produce its value says why.
/// (The others are `Diagnostic`: met and not read; and `Status::not_checked`: could not be judged.)

#include <string>
#include <utility>
#include <version>

#if defined(__cpp_lib_expected)
#include <expected>
#else
#include <variant>
#endif

namespace tenet {

/// What went wrong, said so that a housing officer can act on it.
struct Error {
  /// Stable and kebab-case, for programs: "file-missing", "document-encrypted", "rule-unknown-field".
  std::string code;
  /// One sentence with the place and the remedy; no trailing newline.
  std::string message;

  bool operator==(const Error&) const = default;
};

#if defined(__cpp_lib_expected)

template <class T>
using Result = std::expected<T, Error>;
using Unexpected = std::unexpected<Error>;

#else

// clang 14 (clang-tidy, clangd, libFuzzer) does not see libstdc++'s std::expected. This is the part of its
// interface that Tenet uses, so that the same sources compile there; released builds never contain it.
class Unexpected {
 public:
  explicit Unexpected(Error error) : error_(std::move(error)) {}
  [[nodiscard]] const Error& error() const& { return error_; }
  [[nodiscard]] Error&& error() && { return std::move(error_); }

 private:
  Error error_;
};

template <class T>
class Result {
 public:
  using value_type = T;
  Result() requires std::is_default_constructible_v<T> : held_(std::in_place_index<0>) {}
  template <class U = T>
  requires(std::is_constructible_v<T, U&&> && !std::is_same_v<std::remove_cvref_t<U>, Result> &&
           !std::is_same_v<std::remove_cvref_t<U>, Unexpected>) Result(U&& value)
      : held_(std::in_place_index<0>, std::forward<U>(value)) {}                         // NOLINT: converts, as std::expected does
  Result(Unexpected error) : held_(std::in_place_index<1>, std::move(error).error()) {}  // NOLINT: likewise
  [[nodiscard]] bool has_value() const { return held_.index() == 0; }
  explicit operator bool() const { return has_value(); }
  T& operator*() & { return *std::get_if<0>(&held_); }
  const T& operator*() const& { return *std::get_if<0>(&held_); }
  T&& operator*() && { return std::move(*std::get_if<0>(&held_)); }
  T* operator->() { return std::get_if<0>(&held_); }
  const T* operator->() const { return std::get_if<0>(&held_); }
  T& value() & { return std::get<0>(held_); }
  const T& value() const& { return std::get<0>(held_); }
  T&& value() && { return std::get<0>(std::move(held_)); }
  [[nodiscard]] const Error& error() const { return *std::get_if<1>(&held_); }
  [[nodiscard]] Error& error() { return *std::get_if<1>(&held_); }

 private:
  std::variant<T, Error> held_;
};

template <>
class Result<void> {
 public:
  Result() = default;
  Result(Unexpected error) : error_(std::move(error).error()), failed_(true) {}  // NOLINT: converts, as std::expected does
  [[nodiscard]] bool has_value() const { return !failed_; }
  explicit operator bool() const { return has_value(); }
  [[nodiscard]] const Error& error() const { return error_; }

 private:
  Error error_;
  bool failed_ = false;
};

#endif

/// Short for the failing arm: `return fail("file-missing", "x.docx does not exist");`
[[nodiscard]] inline Unexpected fail(std::string code, std::string message) {
  return Unexpected(Error{std::move(code), std::move(message)});
}

}  // namespace tenet
