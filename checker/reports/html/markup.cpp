#include "reports/html/markup.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "base/utf8.hpp"

namespace tenet::reports::html {
namespace {

/// Elements that begin a line of their own, so that the page can be read and compared as text.
constexpr std::array<std::string_view, 26> kOwnLine = {"html",  "head",  "meta",  "title", "style", "body",    "header",  "main",    "nav",
                                                       "table", "thead", "tbody", "tr",    "form",  "caption", "section", "article", "h1",
                                                       "h2",    "h3",    "h4",    "h5",    "ul",    "details", "figure",  "script"};

bool own_line(std::string_view tag) {
  return std::find(kOwnLine.begin(), kOwnLine.end(), tag) != kOwnLine.end();
}

void escape(std::string& out, std::string_view words) {
  for (std::size_t at = 0; at < words.size();) {
    const base::CodePoint next = base::decode_utf8(words, at);
    const char32_t c = next.value;
    const bool control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F);
    if (!next.valid || control)
      base::append_utf8(out, base::kReplacement);
    else if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else if (c == '\'')
      out += "&#39;";
    else
      out += words.substr(at, next.length);
    at += next.length;
  }
}

}  // namespace

void Markup::start(std::string_view tag, Attributes attributes) {
  if (own_line(tag)) out_ += '\n';
  out_ += '<';
  out_ += tag;
  for (const auto& [name, value] : attributes) {
    out_ += ' ';
    out_ += name;
    if (value.empty()) continue;  // an empty value and none are the same
    out_ += "=\"";
    escape(out_, value);
    out_ += '"';
  }
  out_ += '>';
}

Markup& Markup::open(std::string_view tag, Attributes attributes) {
  start(tag, attributes);
  open_.push_back(tag);
  return *this;
}

Markup& Markup::close() {
  out_ += "</";
  out_ += open_.back();
  out_ += '>';
  open_.pop_back();
  return *this;
}

Markup& Markup::single(std::string_view tag, Attributes attributes) {
  start(tag, attributes);
  return *this;
}

Markup& Markup::text(std::string_view words) {
  escape(out_, words);
  return *this;
}

Markup& Markup::element(std::string_view tag, std::string_view words, Attributes attributes) {
  return open(tag, attributes).text(words).close();
}

Markup& Markup::raw(std::string_view markup) {
  out_ += markup;
  return *this;
}

std::string Markup::take() {
  while (!open_.empty()) close();
  return std::move(out_) + "\n";
}

std::string anchor(std::string_view words) {
  std::string id(words);
  for (char& c : id)
    if (!base::is_alnum(c) && c != '.' && c != '_') c = '-';
  return id;
}

}  // namespace tenet::reports::html
