#include "support.hpp"

namespace tenet::test {
namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
  return text;
}

std::string between(const std::string& text, std::string_view opening, std::string_view closing) {
  const std::size_t begin = text.find(opening);
  const std::size_t end = text.rfind(closing);
  if (begin == std::string::npos || end == std::string::npos) return text;
  return text.substr(begin + opening.size(), end - begin - opening.size());
}

std::string docx_body(const AnnotatedCopy& copy) {
  std::string body = between(entry(copy.bytes, "word/document.xml"), "<w:body>", "</w:body>");
  for (std::size_t i = 0; i < copy.placed.size(); ++i) {
    const std::string id = std::to_string(i);
    const std::string begin = "<w:commentRangeStart w:id=\"" + id + "\"/>";
    const std::string end = "<w:commentRangeEnd w:id=\"" + id + "\"/><w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
    const bool is_last = i + 1 == copy.placed.size();
    body = replaced(body, begin + end, is_last ? "" : "[" + id + "]");
    body = replaced(body, begin, "[" + id);
    body = replaced(body, end, "]" + id);
  }
  return body;
}

std::string odt_body(const AnnotatedCopy& copy) {
  std::string body = between(entry(copy.bytes, "content.xml"), "<office:text>", "</office:text>");
  std::size_t count = 0;
  for (std::size_t at = body.find("<office:annotation"); at != std::string::npos; at = body.find("<office:annotation", at)) {
    const std::string tag = body.substr(at, body.find('>', at) - at + 1);
    const std::string number = tag.substr(tag.find("tenet_") == std::string::npos ? 0 : tag.find("tenet_") + 6, 1);
    const bool is_named = tag.find("tenet_") != std::string::npos;
    if (tag.starts_with("<office:annotation-end")) {
      body.replace(at, tag.size(), "]" + number);
      continue;
    }
    const std::string closing = "</office:annotation>";
    const std::size_t end = body.find(closing, at) + closing.size();
    if (body.substr(at, end - at).find("<dc:creator>Tenet<") == std::string::npos) {
      at = end;
      continue;
    }
    ++count;
    const bool is_last = count == copy.placed.size();
    body.replace(at, end - at, is_named ? "[" + number : is_last ? "" : "[.]");
  }
  return body;
}

}  // namespace

std::string body_of(const AnnotatedCopy& copy) {
  return name_of(copy.bytes) == "test.docx" ? docx_body(copy) : odt_body(copy);
}

}  // namespace tenet::test
