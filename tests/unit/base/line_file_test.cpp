#include "base/line_file.hpp"

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "support/catch.hpp"

namespace fs = std::filesystem;
using namespace tenet;

namespace {

struct Folder {
  fs::path path = fs::temp_directory_path() / ("tenet-lines-" + std::to_string(std::random_device()()));
  Folder() { fs::create_directories(path); }
  ~Folder() { fs::remove_all(path); }
};

void write(const fs::path& file, const std::string& text) {
  std::ofstream(file, std::ios::binary) << text;
}

std::string text_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::stringstream text;
  text << stream.rdbuf();
  return text.str();
}

constexpr std::uint64_t kLongest = 1U << 20U;

}  // namespace

TEST_CASE("lines are whole lines; what stands behind the last line break is none") {
  const Folder folder;
  const fs::path file = folder.path / "a.jsonl";
  write(file, "one\n\nthree\nfo");
  std::vector<std::string> lines;
  const auto whole = base::each_line(file, kLongest, [&](std::string_view line, std::uint64_t number) {
    lines.push_back(std::to_string(number) + " " + std::string(line));
    return true;
  });
  REQUIRE(whole);
  CHECK(*whole == 11);
  CHECK(lines == std::vector<std::string>{"1 one", "2 ", "3 three"});
}

TEST_CASE("lines longer than a chunk are put together, and endless ones refused") {
  const Folder folder;
  const fs::path file = folder.path / "a.jsonl";
  const std::string longer(3U << 20U, 'x');
  write(file, longer + "\nshort\n");
  std::vector<std::size_t> sizes;
  const auto take = [&](std::string_view line, std::uint64_t) {
    sizes.push_back(line.size());
    return true;
  };
  REQUIRE(base::each_line(file, 8U << 20U, take));
  CHECK(sizes == std::vector<std::size_t>{longer.size(), 5});
  const auto refused = base::each_line(file, 1000, take);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == "line-too-long");
}

TEST_CASE("a file is gone on with after its last whole line") {
  const Folder folder;
  const fs::path file = folder.path / "a.jsonl";
  write(file, "one\ntw");
  auto lines = base::LineFile::open(file);
  REQUIRE(lines);
  REQUIRE(lines->keep(4));
  REQUIRE(lines->add("two\n"));
  REQUIRE(lines->add("three\n"));
  CHECK(text_of(file) == "one\ntwo\nthree\n");
}

TEST_CASE("one program at a time adds to a file") {
  const Folder folder;
  const fs::path file = folder.path / "a.jsonl";
  {
    const auto first = base::LineFile::open(file);
    REQUIRE(first);
    const auto second = base::LineFile::open(file);
    REQUIRE_FALSE(second);
    CHECK(second.error().code == "file-in-use");
  }
  CHECK(base::LineFile::open(file));
}

TEST_CASE("a folder that is not there cannot be written to") {
  CHECK_FALSE(base::LineFile::open("nowhere/a.jsonl"));
}
