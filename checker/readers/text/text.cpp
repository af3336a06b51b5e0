#include "readers/text/text.hpp"

#include "base/utf8.hpp"
#include "readers/text/parser.hpp"

namespace tenet::readers {
namespace {

using text_reader::Dialect;

using namespace std::string_view_literals;

enum class Guessed : bool { no, yes };

struct Decoded {
  std::string text;
  Guessed guessed = Guessed::no;
};

Decoded decode(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return {std::string(bytes.substr(3))};
  if (bytes.starts_with("\xFF\xFE")) return {base::utf8_from_utf16(bytes.substr(2), base::ByteOrder::little).text};
  if (bytes.starts_with("\xFE\xFF")) return {base::utf8_from_utf16(bytes.substr(2), base::ByteOrder::big).text};
  if (base::is_valid_utf8(bytes)) return {std::string(bytes)};
  return {base::utf8_from_windows_1252(bytes).text, Guessed::yes};
}

Result<Document> read_text(const Decoded& decoded, std::string_view name, Dialect dialect) {
  document::Builder builder;
  builder.set_format(dialect == Dialect::markdown ? "md" : "txt");
  const PartId part = builder.part(name);
  text_reader::Parser(text_reader::split_lines(decoded.text), dialect, builder, part).run();
  if (decoded.guessed == Guessed::yes) {
    builder.diagnose("encoding-guessed",
                     "The text is not UTF-8; it was read as Windows-1252. Save it as UTF-8 if letters or signs look wrong.", {part});
  }
  if (const Result<void> fits = builder.within_limits(); !fits) return Unexpected(fits.error());
  return builder.finish();
}

}  // namespace

Result<Document> read_markdown(std::string_view source, std::string_view name) {
  return read_text(decode(source), name, Dialect::markdown);
}

Result<Document> read_md(std::span<const char> bytes, std::string_view name, const ReadOptions& /*options*/) {
  return read_text(decode({bytes.data(), bytes.size()}), name, Dialect::markdown);
}

Result<Document> read_txt(std::span<const char> bytes, std::string_view name, const ReadOptions& /*options*/) {
  return read_text(decode({bytes.data(), bytes.size()}), name, Dialect::plain);
}

}  // namespace tenet::readers
