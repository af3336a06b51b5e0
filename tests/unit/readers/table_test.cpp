// Which reader a file goes to, and what is said of files that none reads.
#include "readers/reader.hpp"
#include "support/catch.hpp"

using namespace tenet;

namespace {

std::string format(std::string_view bytes, std::string_view name) {
  const Result<const readers::Reader*> reader = readers::reader_for(bytes, name);
  return reader ? std::string((*reader)->id) : reader.error().code;
}
std::string sentence(std::string_view bytes, std::string_view name) {
  return readers::reader_for(bytes, name).error().message;
}

std::string ole(std::string_view stream) {
  std::string bytes = "\xD0\xCF\x11\xE0";
  bytes.resize(600);
  for (const char c : stream) {
    bytes += c;
    bytes += '\0';
  }
  return bytes;
}

}  // namespace

TEST_CASE("names: any case, and only those of the table") {
  CHECK(readers::is_supported_name("Policy.DOCX"));
  CHECK(readers::is_supported_name("a.odt"));
  CHECK(readers::is_supported_name("a.fodt"));
  CHECK(readers::is_supported_name("a.md"));
  CHECK(readers::is_supported_name("a.txt"));
  CHECK_FALSE(readers::is_supported_name("a.pdf"));
  CHECK_FALSE(readers::is_supported_name("docx"));
}

TEST_CASE("content decides before the name") {
  const std::string_view flat =
      "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>";
  CHECK(format(flat, "a.txt") == "fodt");
  CHECK(format("<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"/>", "a.xml") == "docx");
  CHECK(format("Plain words.", "a.txt") == "txt");
  CHECK(format("# Words", "a.md") == "md");
}

TEST_CASE("what is known and not read is refused with a remedy") {
  CHECK(format("", "a.docx") == "document-empty");
  CHECK(format(ole("EncryptedPackage"), "a.docx") == "document-encrypted");
  CHECK(sentence(ole("EncryptedPackage"), "a.docx").find("password") != std::string::npos);
  CHECK(format(ole("WordDocument"), "a.doc") == "format-old-word");
  CHECK(sentence(ole("WordDocument"), "a.doc").find(".docx") != std::string::npos);
  CHECK(format("%PDF-1.7", "a.docx") == "format-pdf");
  CHECK(format("{\\rtf1", "a.doc") == "format-rtf");
  CHECK(format("<!DOCTYPE HTML><html>", "a.docx") == "format-html");
  CHECK(format("words", "a.xyz") == "format-not-read");
  CHECK(format(std::string_view("\x7F"
                                "ELF\0\1",
                                6),
               "a.txt") == "document-damaged");
}

TEST_CASE("a package that does not open is explained, not passed over") {
  const Result<Document> torn = readers::read(std::string_view("PK\3\4 and then nothing"), "a.docx");
  REQUIRE_FALSE(torn);
  CHECK(torn.error().message.find("damaged") != std::string::npos);
  CHECK_FALSE(readers::read(std::string_view("no zip"), "a.odt"));
}

TEST_CASE("what is said of a file that is not read begins with its name, which comes once") {
  for (const std::string_view bytes : {"", "no zip", "PK\3\4 and then nothing", "%PDF-1.7"}) {
    const Result<Document> refused = readers::read(bytes, "folder/a.docx");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.starts_with("folder/a.docx"));
    CHECK(refused.error().message.rfind("a.docx") == 7);
  }
}
