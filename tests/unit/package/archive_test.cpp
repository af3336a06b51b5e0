// What writing a package promises: the same bytes whenever and wherever it is made; and a copy in which nothing differs but what was
// asked for, or a sentence.
#include "package/archive.hpp"

#include <zip.h>

#include <cstdlib>
#include <ctime>

#include "handmade_zip.hpp"
#include "package/package.hpp"
#include "support/catch.hpp"

using namespace tenet;
using package::ArchiveEntry;
using package::copy_package;
using package::make_package;
using package::Package;
using package::Packing;
using test::number;

namespace {

struct Seen {
  std::string name;
  std::uint16_t method = 0;
  std::string packed;
  bool operator==(const Seen&) const = default;
};

/// Entries as libzip sees them, names raw.
std::vector<Seen> entries(const std::string& bytes) {
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
  zip_t* zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
  REQUIRE(zip != nullptr);
  std::vector<Seen> seen;
  for (std::uint64_t i = 0; i < static_cast<std::uint64_t>(zip_get_num_entries(zip, 0)); ++i) {
    zip_stat_t stat;
    REQUIRE(zip_stat_index(zip, i, ZIP_FL_ENC_RAW, &stat) == 0);
    Seen entry{stat.name, stat.comp_method, std::string(stat.comp_size, '\0')};
    zip_file_t* file = zip_fopen_index(zip, i, ZIP_FL_COMPRESSED | ZIP_FL_ENCRYPTED);
    REQUIRE(file != nullptr);
    CHECK(zip_fread(file, entry.packed.data(), entry.packed.size()) == static_cast<zip_int64_t>(stat.comp_size));
    zip_fclose(file);
    seen.push_back(entry);
  }
  zip_discard(zip);
  return seen;
}

std::string text_of(const std::string& bytes, std::string_view name) {
  Result<Package> opened = Package::open(bytes);
  REQUIRE(opened);
  const auto data = opened->read(name);
  return data ? std::string(data->begin(), data->end()) : data.error().code;
}

std::string code(const Result<std::string>& result) {
  return result ? "done" : result.error().code;
}

std::vector<std::string> names(const std::string& bytes) {
  std::vector<std::string> out;
  for (const Seen& entry : entries(bytes)) out.push_back(entry.name);
  return out;
}

const std::string kWords = "words that are packed, packed and packed again";

/// Four entries as different programs write them: deflated, stored, with extra fields, in bzip2.
std::string original() {
  return test::zip({{"mimetype", "application/x"},
                    {"word/document.xml", kWords, true},
                    {"word/vbaProject.bin", "macros", false, "", 0, 8, number(0x9999, 2) + number(4, 2) + "abcd"},
                    {"odd.bin", kWords, true, "", 0, ZIP_CM_BZIP2},
                    {"docProps/app.xml", "<a/>"}});
}

}  // namespace

TEST_CASE("a package holds what it was made of, in order, stored or deflated") {
  const auto made = make_package(std::vector<ArchiveEntry>{{"b.xml", kWords}, {"a.bin", "as it is", Packing::stored}, {"empty", ""}});
  REQUIRE(made);
  CHECK(names(*made) == std::vector<std::string>{"b.xml", "a.bin", "empty"});
  CHECK(entries(*made)[0].method == ZIP_CM_DEFLATE);
  CHECK(entries(*made)[1] == Seen{"a.bin", ZIP_CM_STORE, "as it is"});
  CHECK(text_of(*made, "b.xml") == kWords);
  CHECK(text_of(*made, "empty").empty());
}

TEST_CASE("mimetype comes first and stored, so that the file's first bytes say what it is") {
  const auto made =
      make_package(std::vector<ArchiveEntry>{{"content.xml", "<a/>"}, {"mimetype", "application/vnd.oasis.opendocument.text"}});
  REQUIRE(made);
  CHECK(made->substr(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
  CHECK(names(*made) == std::vector<std::string>{"mimetype", "content.xml"});
}

TEST_CASE("the same entries give the same bytes, dated 1980, in any time zone") {
  const std::vector<ArchiveEntry> parts{{"a.xml", kWords}, {"b", "2", Packing::stored}};
  const auto before = make_package(parts);
  REQUIRE(before);
  CHECK(before->substr(10, 4) == number(0, 2) + number(0x21, 2));
  const char* zone = std::getenv("TZ");
  const std::string kept = zone == nullptr ? "" : zone;
  setenv("TZ", "Pacific/Kiritimati", 1);
  tzset();
  CHECK(make_package(parts) == before);
  zone == nullptr ? unsetenv("TZ") : setenv("TZ", kept.c_str(), 1);
  tzset();
}

TEST_CASE("a package needs names, once each, and something in it") {
  CHECK(code(make_package({})) == "package-unwritable");
  CHECK(code(make_package(std::vector<ArchiveEntry>{{"", "1"}})) == "package-unwritable");
  CHECK(code(make_package(std::vector<ArchiveEntry>{{"a.xml", "1"}, {"A.xml", "2"}})) == "package-duplicate");
}

TEST_CASE("a copy replaces what it was asked to, adds the rest at the end, and keeps every other entry's packed bytes") {
  const std::string before = original();
  const auto copy = copy_package(before, std::vector<ArchiveEntry>{{"word/document.xml", "new words"}, {"word/comments.xml", "<c/>"}});
  REQUIRE(copy);
  CHECK(names(*copy) == std::vector<std::string>{"mimetype", "word/document.xml", "word/vbaProject.bin", "odd.bin", "docProps/app.xml",
                                                 "word/comments.xml"});
  CHECK(text_of(*copy, "word/document.xml") == "new words");
  CHECK(text_of(*copy, "word/comments.xml") == "<c/>");
  for (const std::size_t untouched : {0U, 2U, 3U, 4U}) CHECK(entries(*copy)[untouched] == entries(before)[untouched]);
  CHECK(copy_package(before, std::vector<ArchiveEntry>{{"word/document.xml", "new words"}, {"word/comments.xml", "<c/>"}}) == copy);
}

TEST_CASE("a copy without changes is the same file") {
  CHECK(copy_package(original(), {}) == original());
}

TEST_CASE("names are met as packages are read: in any case, with any separator, and stay as they were") {
  const std::string before = test::zip({{"Word\\Document.XML", "old"}, {"/x", "1"}});
  const auto copy = copy_package(before, std::vector<ArchiveEntry>{{"word/document.xml", "new"}, {"x", "2", Packing::stored}});
  REQUIRE(copy);
  CHECK(names(*copy) == std::vector<std::string>{"Word\\Document.XML", "/x"});
  CHECK(text_of(*copy, "word/document.xml") == "new");
  CHECK(text_of(*copy, "x") == "2");
}

TEST_CASE("duplicates stay as they are, but none can be replaced: programs differ over which counts") {
  const std::string before = test::zip({{"a", "1"}, {"b.xml", "2"}, {"b.xml", "3"}, {"B.XML", "4"}});
  const auto copy = copy_package(before, std::vector<ArchiveEntry>{{"a", "new"}});
  REQUIRE(copy);
  for (const std::size_t untouched : {1U, 2U, 3U}) CHECK(entries(*copy)[untouched] == entries(before)[untouched]);
  const auto refused = copy_package(before, std::vector<ArchiveEntry>{{"b.xml", "new"}});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "package-not-copied");
  CHECK(refused.error().message ==
        "the package has two entries b.xml, and programs differ over which counts: save it once in Word or Writer");
}

TEST_CASE("an encrypted entry is copied as it lies") {
  const std::string before = test::zip({{"a", "1"}, {"secret", "twelve bytes and more", false, "", 1}});
  const auto copy = copy_package(before, std::vector<ArchiveEntry>{{"a", "2"}});
  REQUIRE(copy);
  CHECK(entries(*copy)[1] == entries(before)[1]);
}

TEST_CASE("an entry that goes by two names cannot be copied as it is, and that is said") {
  const std::string name = "content.xml";
  const std::string body = number(1, 1) + number(libdeflate_crc32(0, name.data(), name.size()), 4) + "Pictures/a.png";
  const std::string before = test::zip({{"a", "1"}, {name, "2", false, number(0x7075, 2) + number(body.size(), 2) + body}});
  const auto refused = copy_package(before, std::vector<ArchiveEntry>{{"a", "new"}});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "package-not-copied");
  CHECK(refused.error().message == "the entry content.xml of the package cannot be copied as it is: save it once in Word or Writer");
}

TEST_CASE("names in other scripts and encodings stay as they were written") {
  const std::string before = test::zip({{"a", "1"},
                                        {"Bilder/Stra\xE1"
                                         "e.png",
                                         "2"},
                                        {"Stra\xC3\x9F"
                                         "e.xml",
                                         "3", false, "", 0x800}});
  const auto copy = copy_package(before, std::vector<ArchiveEntry>{{"a", "new"}});
  REQUIRE(copy);
  CHECK(entries(*copy)[1] == entries(before)[1]);
  CHECK(entries(*copy)[2] == entries(before)[2]);
}

TEST_CASE("entries written with their sizes behind them are copied; packages over limits, damaged or overlapping are not") {
  // General purpose bit 3, and the sizes once more in a data descriptor.
  std::string streamed = test::zip({{"a", "1"}, {"b", "22", false, "", 8}});
  const auto copy = copy_package(streamed, std::vector<ArchiveEntry>{{"a", "new"}});
  REQUIRE(copy);
  CHECK(entries(*copy)[1].packed == "22");

  CHECK(code(copy_package(std::string("no zip"), std::vector<ArchiveEntry>{{"a", "new"}})) == "not-a-zip");
  CHECK(code(copy_package(original().substr(0, 200), std::vector<ArchiveEntry>{{"a", "new"}})) == "package-damaged");

  // Two entries over the same bytes, each as long as nearly the whole file.
  const std::string one = test::zip({{"a", std::string(1000, 'x')}});
  const std::string data = one.substr(0, 30 + 1 + 1000);
  const std::string row = one.substr(data.size(), 46 + 1);
  const std::string shared = data + row + row + "PK\x05\x06" + number(0, 4) + number(2, 2) + number(2, 2) + number(2 * row.size(), 4) +
                             number(data.size(), 4) + number(0, 2);
  CHECK(code(copy_package(shared, std::vector<ArchiveEntry>{{"new", "1"}})) == "package-not-copied");
}
