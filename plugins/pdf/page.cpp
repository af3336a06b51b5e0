// The only source that knows poppler.

#include "page.hpp"

#include <poppler/cpp/poppler-document.h>
#include <poppler/cpp/poppler-page-renderer.h>
#include <poppler/cpp/poppler-page.h>

#include <algorithm>
#include <climits>

namespace pdf {
namespace {

std::string utf8(const poppler::ustring& text) {
  const poppler::byte_array bytes = text.to_utf8();
  return {bytes.begin(), bytes.end()};
}

/// Letters that fonts join, as the letters they are.
std::string without_ligatures(std::string text) {
  static constexpr std::pair<std::string_view, std::string_view> kJoined[] = {
      {"\uFB00", "ff"}, {"\uFB01", "fi"}, {"\uFB02", "fl"}, {"\uFB03", "ffi"}, {"\uFB04", "ffl"}, {"\uFB05", "st"}, {"\uFB06", "st"}};
  for (const auto& [joined, letters] : kJoined)
    for (std::size_t at = text.find(joined); at != std::string::npos; at = text.find(joined, at)) text.replace(at, joined.size(), letters);
  return text;
}

bool is_bold(const std::string& font) {
  static constexpr std::string_view kNames[] = {"Bold", "bold", "Black", "Heavy", "Semibold", "SemiBold", "Demi"};
  return std::any_of(std::begin(kNames), std::end(kNames), [&](std::string_view name) { return font.find(name) != std::string::npos; });
}

Word word_of(const poppler::text_box& box) {
  const poppler::rectf place = box.bbox();
  Word word;
  word.text = without_ligatures(utf8(box.text()));
  word.box = {place.left(), place.top(), place.right(), place.bottom()};
  word.size = box.has_font_info() ? box.get_font_size() : place.height();
  word.bold = box.has_font_info() && is_bold(box.get_font_name());
  word.space_after = box.has_space_after();
  return word;
}

/// poppler says what it stumbles over; what matters of it is seen in what comes out.
void say_nothing(const std::string& /*sentence*/, void* /*closure*/) {}

}  // namespace

void Box::add(const Box& other) {
  x0 = std::min(x0, other.x0);
  y0 = std::min(y0, other.y0);
  x1 = std::max(x1, other.x1);
  y1 = std::max(y1, other.y1);
}

struct File::State {
  std::unique_ptr<poppler::document> document;
  [[nodiscard]] std::unique_ptr<poppler::page> page(unsigned number) const {
    return std::unique_ptr<poppler::page>(document->create_page(static_cast<int>(number) - 1));
  }
};

File::File(const char* bytes, std::size_t length) : state_(std::make_unique<State>()) {
  poppler::set_debug_error_function(say_nothing, nullptr);
  if (length <= INT_MAX) state_->document.reset(poppler::document::load_from_raw_data(bytes, static_cast<int>(length)));
}
File::~File() = default;

Opened File::opened() const {
  if (!state_->document) return Opened::damaged;
  return state_->document->is_locked() ? Opened::locked : Opened::yes;
}

unsigned File::pages() const {
  return static_cast<unsigned>(std::max(0, state_->document->pages()));
}

std::string File::title() const {
  return utf8(state_->document->get_title());
}

bool File::has_files_inside() const {
  return state_->document->has_embedded_files();
}

Page File::page(unsigned number) const {
  Page page;
  page.number = number;
  const auto source = state_->page(number);
  if (!source) return page;
  const poppler::rectf size = source->page_rect();
  page.width = size.width();
  page.height = size.height();
  for (const poppler::text_box& box : source->text_list(poppler::page::text_list_include_font)) {
    if (box.rotation() != 0) {
      ++page.turned_words;
      continue;
    }
    Word word = word_of(box);
    if (!word.text.empty() && word.box.height() > 0) page.words.push_back(std::move(word));
  }
  return page;
}

bool File::shows_something(unsigned number) const {
  const auto source = state_->page(number);
  if (!source || !poppler::page_renderer::can_render()) return true;
  // So small that it costs nothing; a page of text is still grey then.
  constexpr double kDotsPerInch = 18;
  poppler::page_renderer renderer;
  renderer.set_image_format(poppler::image::format_gray8);
  const poppler::image image = renderer.render_page(source.get(), kDotsPerInch, kDotsPerInch);
  if (!image.is_valid()) return true;
  constexpr unsigned char kNearlyWhite = 0xF0;
  for (int y = 0; y < image.height(); ++y) {
    const char* line = image.const_data() + static_cast<std::ptrdiff_t>(y) * image.bytes_per_row();
    if (std::any_of(line, line + image.width(), [](char dot) { return static_cast<unsigned char>(dot) < kNearlyWhite; })) return true;
  }
  return false;
}

}  // namespace pdf
