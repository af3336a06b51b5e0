#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <optional>

#include "base/ascii.hpp"
#include "package/package.hpp"
#include "readers/docx/docx.hpp"
#include "readers/odt/odt.hpp"
#include "readers/reader.hpp"
#include "readers/text/text.hpp"

namespace tenet::readers {

class Probe {
 public:
  explicit Probe(std::span<const char> bytes) : bytes_(bytes) {}
  [[nodiscard]] std::span<const char> bytes() const { return bytes_; }
  [[nodiscard]] bool opens() const { return package().has_value(); }
  [[nodiscard]] bool has(std::string_view entry) const { return opens() && package()->has(entry); }

 private:
  const Result<package::Package>& package() const {
    if (!package_) package_.emplace(package::Package::open(bytes_));
    return *package_;
  }
  std::span<const char> bytes_;
  mutable std::optional<Result<package::Package>> package_;
};

namespace {

using namespace std::string_view_literals;

/// What tells a format stands at a file's beginning; a zip's first entries too.
constexpr std::size_t kHead = 4096;

std::string_view view(std::span<const char> bytes) {
  return {bytes.data(), bytes.size()};
}
std::string_view head(std::span<const char> bytes) {
  return view(bytes).substr(0, kHead);
}
bool contains(std::string_view text, std::string_view what) {
  return text.find(what) != std::string_view::npos;
}

bool is_zip(std::span<const char> bytes) {
  return view(bytes).starts_with("PK\3\4") || view(bytes).starts_with("PK\5\6");
}

bool has_entry(const Probe& file, std::string_view name) {
  return is_zip(file.bytes()) && file.has(name);
}

/// The head of an XML file, white space and byte order mark passed over; "" for anything else.
std::string_view xml_head(std::span<const char> bytes) {
  std::string_view text = head(bytes);
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  text = base::trim_left(text);
  return text.starts_with("<?xml") || text.starts_with("<!--") || text.starts_with("<pkg:") || text.starts_with("<office:")
             ? text
             : std::string_view{};
}

bool is_flat_opc(std::span<const char> bytes) {
  return contains(xml_head(bytes), "http://schemas.microsoft.com/office/2006/xmlPackage");
}
bool is_docx(const Probe& file) {
  return is_flat_opc(file.bytes()) || has_entry(file, "[Content_Types].xml");
}
bool is_odt(const Probe& file) {
  return has_entry(file, "content.xml");
}
bool is_fodt(const Probe& file) {
  const std::string_view text = xml_head(file.bytes());
  return contains(text, "urn:oasis:names:tc:opendocument:xmlns:office:1.0") && contains(text, "document");
}
/// Text is known by its name only: anything may be text.
bool never(const Probe& /*file*/) {
  return false;
}

constexpr std::array kDocxNames = {".docx"sv, ".docm"sv, ".dotx"sv, ".dotm"sv};
constexpr std::array kOdtNames = {".odt"sv, ".ott"sv};
constexpr std::array kFodtNames = {".fodt"sv};
constexpr std::array kMarkdownNames = {".md"sv, ".markdown"sv};
constexpr std::array kTextNames = {".txt"sv};

// THE table of input formats.
constexpr std::array kReaders = {
    Reader{"docx", "Word document", kDocxNames, is_docx, docx::read},
    Reader{"odt", "OpenDocument text", kOdtNames, is_odt, odt::read},
    Reader{"fodt", "flat OpenDocument text", kFodtNames, is_fodt, odt::read_flat},
    Reader{"md", "Markdown", kMarkdownNames, never, read_md},
    Reader{"txt", "plain text", kTextNames, never, read_txt},
};

enum class AddedReaders : bool { not_asked, asked };

/// Known and not read: how it is recognised, and what to do instead.
struct Refusal {
  bool (*recognises)(std::span<const char> bytes);
  std::string_view code;
  std::string_view sentence;  ///< follows the file's name
  AddedReaders added = AddedReaders::asked;
};

std::string in_utf16(std::string_view ascii) {
  std::string out;
  for (const char c : ascii) {
    out += c;
    out += '\0';
  }
  return out;
}

bool is_ole(std::span<const char> bytes) {
  return view(bytes).starts_with("\xD0\xCF\x11\xE0");
}
/// The directory of an OLE container names its streams in UTF-16; "EncryptedPackage" is what an OOXML file becomes under a password.
bool is_encrypted_ooxml(std::span<const char> bytes) {
  return is_ole(bytes) && contains(view(bytes), in_utf16("EncryptedPackage"));
}
bool is_old_word(std::span<const char> bytes) {
  return is_ole(bytes) && contains(view(bytes), in_utf16("WordDocument"));
}
bool is_pdf(std::span<const char> bytes) {
  return contains(head(bytes).substr(0, 1024), "%PDF-");
}
bool is_rtf(std::span<const char> bytes) {
  return view(bytes).starts_with("{\\rtf");
}
bool is_html(std::span<const char> bytes) {
  const std::string text = base::lower(base::trim_left(head(bytes)));
  return text.starts_with("<!doctype html") || text.starts_with("<html");
}
bool is_empty(std::span<const char> bytes) {
  return bytes.empty();
}
bool is_word_2003_xml(std::span<const char> bytes) {
  return contains(xml_head(bytes), "http://schemas.microsoft.com/office/word/2003/wordml");
}

constexpr std::array kRefusals = {
    Refusal{is_empty, "document-empty", "is empty: there is nothing to check", AddedReaders::not_asked},
    Refusal{is_encrypted_ooxml, "document-encrypted", "is encrypted: open it with its password, save it without one and check it again",
            AddedReaders::not_asked},
    Refusal{is_old_word, "format-old-word",
            "is in the old Word format (.doc): save it as .docx, or load the plugin office (`tenet formats`)"},
    Refusal{is_ole, "format-not-read", "is an OLE container that holds no Word document: save it as .docx or .odt"},
    Refusal{is_word_2003_xml, "format-not-read", "is in the XML format of Word 2003: open it in Word or LibreOffice and save it as .docx"},
    Refusal{is_pdf, "format-pdf",
            "is a PDF, which keeps no paragraphs or tables: check the .docx or .odt it was made from, or load the plugin pdf (`tenet "
            "formats`)"},
    Refusal{is_rtf, "format-rtf", "is in Rich Text Format: save it as .docx, or load the plugin office (`tenet formats`)"},
    Refusal{is_html, "format-html", "is a web page: open it in Word or LibreOffice and save it as .docx or .odt"},
};

bool ends_with_any(std::string_view lower, std::span<const std::string> ends) {
  return std::any_of(ends.begin(), ends.end(), [&](const std::string& end) { return lower.ends_with(end); });
}

bool is_name_of_added(std::string_view name) {
  const std::string lower = base::lower(name);
  const std::vector<const AddedReader*> rows = added().needed();
  return std::any_of(rows.begin(), rows.end(), [&](const AddedReader* row) { return ends_with_any(lower, row->extensions); });
}

/// Those of the file's extension first.
std::vector<const AddedReader*> added_for(std::string_view name) {
  const std::string lower = base::lower(name);
  std::vector<const AddedReader*> rows = added().needed();
  std::stable_partition(rows.begin(), rows.end(), [&](const AddedReader* row) { return ends_with_any(lower, row->extensions); });
  return rows;
}

bool may_be_added(const Error& refused) {
  const auto row = std::find_if(kRefusals.begin(), kRefusals.end(), [&](const Refusal& refusal) { return refusal.code == refused.code; });
  return row != kRefusals.end() && row->added == AddedReaders::asked;
}

/// What the added readers make of a file that those of the table refused: the first that knows its format decides.
Result<Document> read_as_added(std::span<const char> bytes, std::string_view name, const ReadOptions& options, const Error& refused) {
  if (!may_be_added(refused)) return Unexpected(refused);
  for (const AddedReader* row : added_for(name)) {
    auto document = row->read(bytes, name, options);
    if (!document) return Unexpected(document.error());
    if (*document) return std::move(**document);
  }
  return Unexpected(refused);
}

const Reader* reader_by_name(std::string_view name) {
  const std::string lower = base::lower(name);
  for (const Reader& reader : kReaders)
    if (std::any_of(reader.extensions.begin(), reader.extensions.end(), [&](std::string_view end) { return lower.ends_with(end); }))
      return &reader;
  return nullptr;
}

bool is_package_reader(const Reader& reader) {
  return reader.recognises != never;
}

/// Text in some encoding: no control characters but those that lay out. UTF-16 has NULs and a byte order mark.
bool looks_like_text(std::span<const char> bytes) {
  const std::string_view text = head(bytes);
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return true;
  return std::none_of(text.begin(), text.end(),
                      [](char c) { return static_cast<unsigned char>(c) < 0x20 && !base::is_space(c) && c != '\x1B'; });
}

std::string names_read() {
  std::string all;
  for (const Reader& reader : kReaders)
    for (const std::string_view extension : reader.extensions) all += (all.empty() ? "" : ", ") + std::string(extension);
  return all;
}

}  // namespace

base::AddedRows<AddedReader>& added() {
  static base::AddedRows<AddedReader> rows;
  return rows;
}

std::span<const Reader> table() {
  return kReaders;
}

bool is_supported_name(std::string_view name) {
  // A README describes the folder it lies in; it is no landlord's document. Named outright, it is read.
  const std::string stem = base::lower(name.substr(0, name.find('.')));
  return stem != "readme" && (reader_by_name(name) != nullptr || is_name_of_added(name));
}

Result<const Reader*> reader_for(std::span<const char> bytes, std::string_view name) {
  // Files are refused before they are read; what programs hand over in memory is measured here.
  if (const std::uint64_t limit = package::Limits{}.input; bytes.size() > limit)
    return fail("file-too-large", fmt::format("{} is larger than {} MB, more than a document may have", name, limit >> 20U));
  for (const Refusal& refusal : kRefusals)
    if (refusal.recognises(bytes)) return fail(std::string(refusal.code), fmt::format("{} {}", name, refusal.sentence));
  const Probe file(bytes);
  for (const Reader& reader : kReaders)
    if (reader.recognises(file)) return &reader;
  const Reader* named = reader_by_name(name);
  if (is_zip(bytes) && file.opens())
    return fail("format-not-read", fmt::format("{} is a zip package that holds no Word or OpenDocument text", name));
  // A package that does not open is its reader's to explain, whatever the file is called.
  if (is_zip(bytes)) return named != nullptr && is_package_reader(*named) ? named : &kReaders.front();
  if (named == nullptr) return fail("format-not-read", fmt::format("{} is in no format that is read (those are {})", name, names_read()));
  if (!is_package_reader(*named) && !looks_like_text(bytes))
    return fail("document-damaged", fmt::format("{} is not text, whatever its name says", name));
  return named;
}

Result<Document> read(std::span<const char> bytes, std::string_view name, const ReadOptions& options) {
  const Result<const Reader*> reader = reader_for(bytes, name);
  if (!reader) return read_as_added(bytes, name, options, reader.error());
  Result<Document> document = (*reader)->read(bytes, name, options);
  if (document || contains(document.error().message, name)) return document;
  return fail(document.error().code, fmt::format("{}: {}", name, document.error().message));
}

}  // namespace tenet::readers
