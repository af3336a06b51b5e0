// The plugin: formats that LibreOffice reads and Tenet does not. What comes out of LibreOffice is read by Tenet's own reader.

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <tenet/plugin.h>

#include "soffice.hpp"

namespace office {
namespace {

constexpr std::size_t kHead = 4096;

std::string_view bytes_of(const tenet_input& input) {
  return {reinterpret_cast<const char*>(input.data), input.length};
}
std::string_view head_of(const tenet_input& input) {
  return bytes_of(input).substr(0, kHead);
}

bool contains(std::string_view text, std::string_view what) {
  return text.find(what) != std::string_view::npos;
}

std::string in_utf16(std::string_view ascii) {
  std::string out;
  for (const char c : ascii) out.append({c, '\0'});
  return out;
}

bool ends_with(std::string_view name, std::string_view end) {
  const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b; };
  return name.size() >= end.size() && std::equal(end.begin(), end.end(), name.end() - static_cast<std::ptrdiff_t>(end.size()),
                                                 [&](char b, char a) { return same(a, b); });
}

/// A container of Microsoft's older formats names its streams in UTF-16.
bool is_container_with(const tenet_input& input, std::string_view stream) {
  return bytes_of(input).starts_with("\xD0\xCF\x11\xE0") && contains(bytes_of(input), in_utf16(stream));
}

int is_doc(const tenet_input* input) {
  return is_container_with(*input, "WordDocument") && !is_container_with(*input, "EncryptedPackage") ? 1 : 0;
}
int is_works(const tenet_input* input) {
  return is_container_with(*input, "MatOST") ? 1 : 0;
}
int is_rtf(const tenet_input* input) {
  return bytes_of(*input).starts_with("{\\rtf") ? 1 : 0;
}
int is_word_2003(const tenet_input* input) {
  return contains(head_of(*input), "http://schemas.microsoft.com/office/word/2003/wordml") ? 1 : 0;
}
int is_word_perfect(const tenet_input* input) {
  return bytes_of(*input).starts_with("\xFFWPC") ? 1 : 0;
}
int is_pages(const tenet_input* input) {
  const bool zip = bytes_of(*input).starts_with("PK\3\4");
  return zip && ends_with(input->name, ".pages") &&
                 (contains(bytes_of(*input), "Index/Document.iwa") || contains(bytes_of(*input), "index.xml"))
             ? 1
             : 0;
}
/// A web page that calls itself a Word document, as many programs export them; a web page by its own name is none of ours.
int is_disguised_page(const tenet_input* input) {
  std::string head(head_of(*input));
  std::transform(head.begin(), head.end(), head.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  const bool page = contains(head, "<html") || contains(head, "<!doctype html");
  return page && (ends_with(input->name, ".doc") || ends_with(input->name, ".docx") || ends_with(input->name, ".rtf")) ? 1 : 0;
}

int fail(const tenet_builder& to, const char* code, const char* sentence) {
  to.fail(to.self, code, sentence);
  return 1;
}

/// What the format is called in the sentence, and by which extension LibreOffice knows it.
int read_as(const tenet_input& input, const tenet_builder& to, const char* title, const char* extension) {
  const Conversion conversion = convert(bytes_of(input), extension);
  switch (conversion.outcome) {
    case Outcome::not_installed:
      return fail(to, "libreoffice-missing",
                  "can only be read with LibreOffice, which is not installed: install it, or save the document as .docx");
    case Outcome::not_converted:
      return fail(
          to, "not-converted",
          "could not be converted by LibreOffice; it may be damaged or under a password: open it in its own program and save it as .docx");
    case Outcome::converted:
      break;
  }
  const std::string sentence = std::string("LibreOffice converted the document from ") + title +
                               " before it was read; where a detail matters, look at the document itself.";
  to.diagnose(to.self, "converted", sentence.c_str());
  return to.document(to.self, conversion.odt.data(), conversion.odt.size(), "document.odt");
}

int read_doc(const tenet_input* input, const tenet_builder* to) {
  return read_as(*input, *to, "the old Word format (.doc)", "doc");
}
int read_works(const tenet_input* input, const tenet_builder* to) {
  return read_as(*input, *to, "the format of Works (.wps)", "wps");
}
int read_rtf(const tenet_input* input, const tenet_builder* to) {
  return read_as(*input, *to, "Rich Text Format", "rtf");
}
int read_word_2003(const tenet_input* input, const tenet_builder* to) {
  return read_as(*input, *to, "the XML format of Word 2003", "xml");
}
int read_word_perfect(const tenet_input* input, const tenet_builder* to) {
  return read_as(*input, *to, "WordPerfect", "wpd");
}
int read_pages(const tenet_input* input, const tenet_builder* to) {
  return read_as(*input, *to, "Pages", "pages");
}
int read_disguised_page(const tenet_input* input, const tenet_builder* to) {
  return read_as(*input, *to, "a web page that calls itself a Word document", "html");
}

constexpr std::size_t kSize = sizeof(tenet_reader);
constexpr std::array<tenet_reader, 7> kReaders = {{
    {kSize, "doc", "old Word document", ".doc .dot", is_doc, read_doc},
    {kSize, "rtf", "Rich Text Format", ".rtf", is_rtf, read_rtf},
    {kSize, "pages", "Pages document", ".pages", is_pages, read_pages},
    {kSize, "wpd", "WordPerfect document", ".wpd", is_word_perfect, read_word_perfect},
    {kSize, "wps", "Works document", ".wps", is_works, read_works},
    {kSize, "wordml", "XML document of Word 2003", "", is_word_2003, read_word_2003},
    {kSize, "html-as-doc", "web page called .doc", "", is_disguised_page, read_disguised_page},
}};
constexpr std::array<const tenet_reader*, 7> kRows = {&kReaders[0], &kReaders[1], &kReaders[2], &kReaders[3],
                                                      &kReaders[4], &kReaders[5], &kReaders[6]};

/// LibreOffice maps files and libraries of gigabytes, and its first start in a new profile takes seconds.
const tenet_plugin kPlugin = {.size = sizeof(tenet_plugin),
                              .abi = TENET_PLUGIN_ABI,
                              .memory_megabytes = 4096,
                              .seconds = 180,
                              .name = "office",
                              .version = "1.0",
                              .about = "has LibreOffice convert older formats",
                              .readers = kRows.data(),
                              .reader_count = kRows.size(),
                              .writers = nullptr,
                              .writer_count = 0};

}  // namespace
}  // namespace office

extern "C" const tenet_plugin* tenet_plugin_v1(void) {
  return &office::kPlugin;
}
