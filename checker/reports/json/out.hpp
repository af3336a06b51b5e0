#pragma once
/// \file
/// Putting values into JSON: each member by its name, straight into text, in the order in which they are put. The other direction of
/// fields.hpp. No tree is built: what is put is written.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tenet::reports::json {

enum class Layout : std::uint8_t {
  indented,  ///< a member a line, one space a level: readable, comparable line by line, and still small
  line,      ///< all on one line: strings have their line breaks escaped
};

/// One object: begun by making this, ended by `finish`. Names are plain ASCII, each once in its object. Bytes of a text that are not UTF-8
/// become U+FFFD, as everywhere in Tenet. Not for several threads at once.
class Out {
 public:
  explicit Out(Layout layout);
  Out(const Out&) = delete;
  Out& operator=(const Out&) = delete;
  ~Out();

  void text(std::string_view name, std::string_view value);
  /// The empty text gives null.
  void text_or_null(std::string_view name, std::string_view value);
  void flag(std::string_view name, bool value);
  void number(std::string_view name, std::uint64_t value);
  void number_or_null(std::string_view name, std::optional<std::uint32_t> value);
  void null(std::string_view name);
  void texts(std::string_view name, const std::vector<std::string>& values);
  void numbers(std::string_view name, const std::vector<std::uint32_t>& values);
  /// A list of lists of two texts.
  void pairs(std::string_view name, const std::vector<std::pair<std::string, std::string>>& values);

  /// `put()` puts the members.
  template <class Put>
  void object(std::string_view name, Put put);
  /// `put(Out&, row)` puts the members.
  template <class Row, class Put>
  void object(std::string_view name, const Row& row, Put put);
  template <class Row, class Put>
  void object_or_null(std::string_view name, const std::optional<Row>& row, Put put);
  /// A list of objects.
  template <class Row, class Put>
  void list(std::string_view name, const std::vector<Row>& rows, Put put);

  /// The whole, with a line break behind it. Nothing is put any more.
  [[nodiscard]] std::string finish();

 private:
  struct State;

  void begin_object();
  void begin_object(std::string_view name);
  void end_object();
  void begin_list(std::string_view name);
  void end_list();

  std::unique_ptr<State> state_;
};

template <class Put>
void Out::object(std::string_view name, Put put) {
  begin_object(name);
  put();
  end_object();
}

template <class Row, class Put>
void Out::object(std::string_view name, const Row& row, Put put) {
  begin_object(name);
  put(*this, row);
  end_object();
}

template <class Row, class Put>
void Out::object_or_null(std::string_view name, const std::optional<Row>& row, Put put) {
  if (!row) return null(name);
  object(name, *row, put);
}

template <class Row, class Put>
void Out::list(std::string_view name, const std::vector<Row>& rows, Put put) {
  begin_list(name);
  for (const Row& row : rows) {
    begin_object();
    put(*this, row);
    end_object();
  }
  end_list();
}

}  // namespace tenet::reports::json
