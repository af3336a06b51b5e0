// What a package promises: entries by name, whole and checked, under limits; a clear sentence for everything else.
#include "package/package.hpp"

#include <string>
#include <vector>

#include "handmade_zip.hpp"
#include "support/catch.hpp"

using namespace tenet;
using package::Package;
using test::deflated;
using test::number;
using test::zip;

namespace {

std::string read(const std::string& bytes, std::string_view name, const package::Limits& limits = {}) {
  Result<Package> opened = Package::open(bytes, limits);
  if (!opened) return opened.error().code;
  const Result<std::string> data = opened->read(name);
  if (!data) return data.error().code;
  return data->size() > 10'000 ? "long" : std::string(data->begin(), data->end());
}

}  // namespace

TEST_CASE("entries are read by name, stored and deflated") {
  const std::string bytes = zip({{"a.xml", "stored"}, {"word/document.xml", std::string(5000, 'x') + "end", true}, {"empty", ""}});
  CHECK(read(bytes, "a.xml") == "stored");
  CHECK(read(bytes, "word/document.xml").ends_with("xxend"));
  CHECK(read(bytes, "empty").empty());
  CHECK(read(bytes, "absent") == "entry-missing");
}

TEST_CASE("names: directory order, no leading slash, any separator, any case") {
  const std::string bytes = zip({{"/z.xml", "1"}, {"word\\document.xml", "2"}, {"A.XML", "3"}});
  Result<Package> opened = Package::open(bytes);
  REQUIRE(opened);
  CHECK(opened->names() == std::vector<std::string>{"z.xml", "word/document.xml", "A.XML"});
  CHECK(read(bytes, "z.xml") == "1");
  CHECK(read(bytes, "word/document.xml") == "2");
  CHECK(read(bytes, "a.xml") == "3");
}

TEST_CASE("of duplicates the first counts, and they are named") {
  const std::string bytes = zip({{"content.xml", "1"}, {"content.xml", "2"}, {"content.xml", "3"}});
  Result<Package> opened = Package::open(bytes);
  REQUIRE(opened);
  CHECK(opened->duplicates() == std::vector<std::string>{"content.xml"});
  CHECK(opened->names().size() == 1);
  CHECK(read(bytes, "content.xml") == "1");
}

TEST_CASE("the Unicode Path extra does not rename anything") {
  const auto renamed = [](const std::string& from, const std::string& to) {
    const std::string body = number(1, 1) + number(libdeflate_crc32(0, from.data(), from.size()), 4) + to;
    return number(0x7075, 2) + number(body.size(), 2) + body;
  };
  const std::string bytes = zip({{"a", "1", false, renamed("a", "b")}, {"b", "2", false, renamed("b", "a")}});
  CHECK(read(bytes, "a") == "1");
  CHECK(read(bytes, "b") == "2");
}

TEST_CASE("a directory that lies, or bytes that changed, are damage") {
  const std::string good = zip({{"a.xml", "some text to be packed, packed, packed", true}});
  std::string changed = good;
  changed[40] ^= 1;
  CHECK(read(changed, "a.xml") == "package-damaged");
  CHECK(read(good.substr(0, good.size() - 30), "a.xml") == "package-damaged");
  CHECK(read("PK", "a.xml") == "package-damaged");
  CHECK(read("no zip at all, whatever its name says", "a.xml") == "not-a-zip");
  CHECK(read("", "a.xml") == "not-a-zip");
}

TEST_CASE("encrypted entries and unknown packing are told apart from damage") {
  CHECK(read(zip({{"a.xml", "secret", false, "", 1}}), "a.xml") == "document-encrypted");
  CHECK(read(zip({{"a.xml", "odd", true, "", 0, 97}}), "a.xml") == "package-damaged");
}

TEST_CASE("limits hold: input, entries, entry, ratio, total") {
  package::Limits limits;
  limits.input = 100;
  CHECK(read(zip({{"a", std::string(200, 'x')}}), "a", limits) == "package-limit");
  limits = {};
  limits.entries = 1;
  CHECK(read(zip({{"a", ""}, {"b", ""}}), "a", limits) == "package-limit");
  limits = {};
  limits.entry = 100;
  CHECK(read(zip({{"a", std::string(101, 'x')}}), "a", limits) == "package-limit");
  CHECK(read(zip({{"bomb", std::string(20U << 20U, '\0'), true}}), "bomb") == "package-limit");
  limits = {};
  limits.total = 15;
  const std::string two = zip({{"a", "0123456789"}, {"b", "0123456789"}});
  Result<Package> opened = Package::open(two, limits);
  REQUIRE(opened);
  CHECK(opened->read("a"));
  CHECK(opened->read("b").error().code == "package-limit");
}
