// What the lowest layer promises: encodings, files, hashes, dates.
#include <fstream>

#include "base/ascii.hpp"
#include "base/date.hpp"
#include "base/file.hpp"
#include "base/hash.hpp"
#include "base/libraries.hpp"
#include "base/temporary.hpp"
#include "base/user_folder.hpp"
#include "base/utf8.hpp"
#include "base/uuid.hpp"
#include "support/catch.hpp"

using namespace tenet;
namespace fs = std::filesystem;

namespace {

/// An empty folder that goes away with the test.
class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / ("tenet-test-" + std::to_string(std::rand()))) {
    fs::remove_all(path_);
    fs::create_directories(path_);
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] fs::path operator/(std::string_view name) const { return path_ / base::path_from_utf8(name); }
  void add(std::string_view name, std::string_view text = "x") const {
    fs::create_directories((*this / name).parent_path());
    std::ofstream(*this / name) << text;
  }
  [[nodiscard]] std::vector<std::string> below() const {
    std::vector<std::string> names;
    for (const fs::path& file : base::files_below(path_, [](std::string_view name) { return name.ends_with(".md"); }).files)
      names.push_back(base::to_utf8(file.lexically_relative(path_)));
    return names;
  }

 private:
  fs::path path_;
};

std::string text_of(const Result<std::vector<char>>& bytes) {
  return bytes ? std::string(bytes->begin(), bytes->end()) : bytes.error().code;
}

}  // namespace

TEST_CASE("ASCII helpers leave other letters alone") {
  CHECK(base::lower("ASB \u00C9") == "asb \u00C9");
  CHECK(base::trim(" \t x y \r\n") == "x y");
  CHECK(base::trim("  ").empty());
  CHECK(base::iequals("DOCX", "docx"));
  CHECK_FALSE(base::iequals("doc", "docx"));
}

TEST_CASE("UTF-8 is judged strictly") {
  CHECK(base::is_valid_utf8("plain, long enough for eight at once \u20AC \U0001F600"));
  CHECK_FALSE(base::is_valid_utf8("\xC0\xAF"));          // overlong
  CHECK_FALSE(base::is_valid_utf8("\xED\xA0\x80"));      // surrogate
  CHECK_FALSE(base::is_valid_utf8("\xF4\x90\x80\x80"));  // past the last
  CHECK_FALSE(base::is_valid_utf8("abcdefgh\xE2\x82"));  // cut off
  CHECK(base::count_code_points("a\u20ACb\xFF") == 4);
}

TEST_CASE("what is no UTF-8 becomes U+FFFD, once for a character that was cut off") {
  CHECK(base::replace_invalid_utf8("caf\xE9.docx \u20AC") == "caf\uFFFD.docx \u20AC");
  CHECK(base::replace_invalid_utf8("a\xE2\x82") == "a\uFFFD");
  CHECK(base::replace_invalid_utf8("\xF0\x9F\x98z") == "\uFFFDz");
  CHECK(base::replace_invalid_utf8("\xE0\x9F") == "\uFFFD\uFFFD");            // overlong: the second byte can follow no such first
  CHECK(base::replace_invalid_utf8("\xED\xA0") == "\uFFFD\uFFFD");            // surrogate
  CHECK(base::replace_invalid_utf8("\xF4\x90\xFF") == "\uFFFD\uFFFD\uFFFD");  // past the last
}

TEST_CASE("every code point survives encoding and decoding") {
  for (const char32_t value : {0x41U, 0x7FU, 0x80U, 0x7FFU, 0x800U, 0xFFFFU, 0x10000U, 0x10FFFFU}) {
    std::string text;
    base::append_utf8(text, value);
    const base::CodePoint point = base::decode_utf8(text, 0);
    CHECK(point.valid);
    CHECK(point.value == value);
    CHECK(point.length == text.size());
  }
}

TEST_CASE("UTF-16 and Windows-1252 become UTF-8, and say where they could not") {
  CHECK(base::utf8_from_utf16(std::string_view("\x3D\xD8\0\xDE", 4), base::ByteOrder::little).text == "\U0001F600");
  CHECK(base::utf8_from_utf16(std::string_view("\xD8\x3D\0A", 4), base::ByteOrder::big).lossless == base::Lossless::no);
  CHECK(base::utf8_from_utf16("x", base::ByteOrder::big).lossless == base::Lossless::no);
  CHECK(base::utf8_from_windows_1252("\x93\xA3\x80\x94").text == "\u201C\u00A3\u20AC\u201D");
  CHECK(base::utf8_from_windows_1252("\x81").lossless == base::Lossless::no);
}

TEST_CASE("what no format can hold becomes U+FFFD; line ends become line feeds") {
  CHECK(base::without_controls("a\tb\nc \xC3\xA9") == "a\tb\nc \xC3\xA9");
  CHECK(base::without_controls("a\r\nb\rc\r") == "a\nb\nc\n");
  CHECK(base::without_controls("\x1B[1m") == "\xEF\xBF\xBD[1m");
  CHECK(base::without_controls("\xC2\x85\xEF\xBF\xBE\xFF") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
}

TEST_CASE("a day is written in one way, and is one") {
  CHECK(base::day_from("2024-02-29") == std::chrono::year(2024) / 2 / 29);
  for (const char* none : {"2026-02-30", "2026-2-3", "22 November 2026", "2026-11-22T00:00", "+026-11-22", "", "2026/11/22"})
    CHECK_FALSE(base::day_from(none));
}

TEST_CASE("an identifier is made from what it names") {
  // What other programs make of RFC 4122's space of URLs, then of ours.
  CHECK(base::uuid_of("tenet/oscal", "respect.3.7") == "809d35ea-fb3d-5a00-9ba2-2ad80723daea");
  CHECK(base::uuid_of("tenet/oscal", "respect.3.8") != base::uuid_of("tenet/oscal", "respect.3.7"));
}

TEST_CASE("a temporary folder is one's own and goes away with what is in it") {
  fs::path path;
  {
    const auto folder = base::TemporaryFolder::make();
    REQUIRE(folder);
    path = folder->path();
    CHECK((fs::status(path).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
    std::ofstream(path / "part") << "x";
  }
  CHECK_FALSE(fs::exists(path));
}

TEST_CASE("a file is read whole, under a limit, or refused with the reason") {
  const Folder folder;
  folder.add("a.md", std::string(100'000, 'x'));
  folder.add("empty", "");
  CHECK(text_of(base::read_file(folder / "a.md", 1'000'000)).size() == 100'000);
  CHECK(text_of(base::read_file(folder / "a.md", 100'000)).size() == 100'000);
  CHECK(text_of(base::read_file(folder / "empty", 10)).empty());
  CHECK(text_of(base::read_file(folder / "a.md", 99'999)) == "file-too-large");
  CHECK(text_of(base::read_file(folder / "none", 10)) == "file-missing");
  CHECK(text_of(base::read_file(folder / "", 10)) == "file-is-folder");
}

TEST_CASE("a file is written whole or not at all, and nothing is left beside it") {
  const Folder folder;
  folder.add("r.json", "old");
  CHECK(base::write_file(folder / "r.json", "new"));
  CHECK(text_of(base::read_file(folder / "r.json", 100)) == "new");
  CHECK(std::distance(fs::directory_iterator(folder / ""), fs::directory_iterator()) == 1);
  CHECK_FALSE(base::write_file(folder / "no/such/folder.json", "x"));
  CHECK_FALSE(base::write_file(folder / "", "x"));
}

TEST_CASE("folders are walked in the order of names; hidden and lock files are passed over") {
  const Folder folder;
  for (const std::string_view name : {"b.md", "a/z.md", "a/c.md", "\u00E9.md", ".hidden.md", ".git/x.md", "~$b.md", "other.bin"})
    folder.add(name);
  CHECK(folder.below() == std::vector<std::string>{"a/c.md", "a/z.md", "b.md", "\u00E9.md"});
}

TEST_CASE("links that lead in a circle are walked once") {
  const Folder folder;
  folder.add("a/x.md");
  std::error_code error;
  fs::create_directory_symlink(folder / "", folder / "a/up", error);
  if (error) return;  // links need a privilege on some systems
  CHECK(folder.below() == std::vector<std::string>{"a/x.md"});
}

/// A variable of the environment as long as it lives. Nothing else of this program runs meanwhile.
class Variable {
 public:
  Variable(const char* name, const char* value)
      : name_(name), before_(std::getenv(name) ? std::getenv(name) : ""), was_set_(std::getenv(name)) {
    ::setenv(name, value, 1);
  }
  ~Variable() { was_set_ ? ::setenv(name_, before_.c_str(), 1) : ::unsetenv(name_); }
  Variable(const Variable&) = delete;
  Variable& operator=(const Variable&) = delete;

 private:
  const char* name_;
  std::string before_;
  bool was_set_;
};

TEST_CASE("settings lie where the system's custom says, and are named as their user would") {
  const Variable home("HOME", "/home/ann");
  {
    const Variable elsewhere("XDG_CONFIG_HOME", "/srv/settings");
    CHECK(base::config_folder() == "/srv/settings");
    CHECK(base::name_among_settings("/srv/settings/tenet/rules") == "tenet/rules");
  }
  {
    const Variable below("XDG_CONFIG_HOME", "/home/ann/.settings/");
    CHECK(base::name_among_settings("/home/ann/.settings/tenet") == "~/.settings/tenet");
  }
  const Variable relative("XDG_CONFIG_HOME", "settings");
  CHECK(base::config_folder() == "/home/ann/.config");
  CHECK(base::name_among_settings("/home/ann/.config/tenet/rules/a.lua") == "~/.config/tenet/rules/a.lua");
  CHECK_FALSE(base::name_among_settings("/home/ann/.configured/rules"));
  CHECK_FALSE(base::name_among_settings("rules"));
  const Variable nowhere("HOME", "");
  CHECK(base::config_folder().empty());
  CHECK_FALSE(base::name_among_settings("/home/ann/.config/tenet"));
}

TEST_CASE("versions are numbers with dots between") {
  CHECK(base::dotted({2, 9, 14}) == "2.9.14");
  CHECK(base::dotted({}).empty());
}

TEST_CASE("SHA-256 and today") {
  CHECK(base::sha256(std::string_view("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(base::sha256_base64(std::string_view("abc")) == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
  const std::string today = base::today();
  CHECK(today.size() == 10);
  CHECK(today[4] == '-');
  CHECK(today >= "2024-01-01");
}
