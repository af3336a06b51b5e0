#include "office/markup.hpp"

#include "base/utf8.hpp"
#include "xml/places.hpp"

namespace tenet::office {
namespace {

/// LRE, RLE, PDF, LRO, RLO and the isolates: left open, they turn the rest of a cell about. A quote needs none of them.
bool steers_direction(char32_t value) {
  return (value >= 0x202A && value <= 0x202E) || (value >= 0x2066 && value <= 0x2069);
}

std::string harmless(std::string_view text) {
  const std::string clean = base::without_controls(text);
  std::string out;
  out.reserve(clean.size());
  for (std::size_t at = 0; at < clean.size();) {
    const base::CodePoint point = base::decode_utf8(clean, at);
    base::append_utf8(out, steers_direction(point.value) ? base::kReplacement : point.value);
    at += point.length;
  }
  return out;
}

}  // namespace

Markup::Markup() : out_("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n") {}

void Markup::start(std::string_view name, Attributes attributes) {
  out_ += '<';
  out_ += name;
  for (const auto& [key, value] : attributes) {
    out_ += ' ';
    out_ += key;
    out_ += "=\"";
    out_ += xml::escaped(value);
    out_ += '"';
  }
}

Markup& Markup::open(std::string_view name, Attributes attributes) {
  start(name, attributes);
  out_ += '>';
  open_.push_back(name);
  return *this;
}

Markup& Markup::close() {
  out_ += "</";
  out_ += open_.back();
  out_ += '>';
  open_.pop_back();
  return *this;
}

Markup& Markup::single(std::string_view name, Attributes attributes) {
  start(name, attributes);
  out_ += "/>";
  return *this;
}

Markup& Markup::text(std::string_view words) {
  out_ += xml::escaped(words);
  return *this;
}

Markup& Markup::element(std::string_view name, std::string_view words, Attributes attributes) {
  return open(name, attributes).text(words).close();
}

Markup& Markup::raw(std::string_view markup) {
  out_ += markup;
  return *this;
}

std::string Markup::take() {
  while (!open_.empty()) close();
  return std::move(out_);
}

std::vector<Piece> pieces_of(std::string_view text) {
  std::vector<Piece> pieces;
  std::string words;
  const auto end_words = [&] {
    if (!words.empty()) pieces.push_back({PieceKind::text, std::move(words)});
    words.clear();
  };
  for (const char c : harmless(text)) {
    if (c != '\n' && c != '\t') {
      words += c;
      continue;
    }
    end_words();
    pieces.push_back({c == '\n' ? PieceKind::line_break : PieceKind::tab, {}});
  }
  end_words();
  return pieces;
}

std::string one_line(std::string_view text) {
  std::string line = harmless(text);
  for (char& c : line)
    if (c == '\n' || c == '\t') c = ' ';
  return line;
}

}  // namespace tenet::office
