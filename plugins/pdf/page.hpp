#pragma once
/// \file
/// A page as a PDF has it: words at places. All lengths are points (1/72 inch), x to the right and y downward from the upper left corner.

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace pdf {

struct Box {
  double x0 = 0, y0 = 0, x1 = 0, y1 = 0;
  [[nodiscard]] double height() const { return y1 - y0; }
  [[nodiscard]] double width() const { return x1 - x0; }
  void add(const Box& other);
};

struct Word {
  std::string text;  ///< UTF-8
  Box box;
  double size = 0;  ///< of the font
  bool bold = false;
  bool space_after = false;
};

struct Page {
  unsigned number = 0;  ///< from 1
  double width = 0, height = 0;
  std::vector<Word> words;
  std::size_t turned_words = 0;  ///< that do not run from left to right, and are not in `words`: stamps, watermarks
};

enum class Opened { yes, damaged, locked };

/// A PDF in memory. `bytes` outlives it.
class File {
 public:
  File(const char* bytes, std::size_t length);
  ~File();
  File(const File&) = delete;
  File& operator=(const File&) = delete;

  [[nodiscard]] Opened opened() const;
  [[nodiscard]] unsigned pages() const;
  [[nodiscard]] std::string title() const;
  [[nodiscard]] bool has_files_inside() const;
  /// From 1. A page that cannot be read has no words.
  [[nodiscard]] Page page(unsigned number) const;
  /// Whether anything is to be seen on the page: one without words that shows something is a picture of a page.
  [[nodiscard]] bool shows_something(unsigned number) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace pdf
