// Results kept from run to run, and when they are not believed.
#include <filesystem>
#include <fstream>
#include <random>

#include "api/cache.hpp"
#include "support/catch.hpp"
#include "support/report_sample.hpp"

namespace fs = std::filesystem;
using namespace tenet;
using api::Cache;

namespace {

struct Folder {
  fs::path path = fs::temp_directory_path() / ("tenet-cache-" + std::to_string(std::random_device()()));
  ~Folder() { fs::remove_all(path); }
};

/// A result whose rules were all judged.
DocumentReport judged(const std::string& path, char content) {
  DocumentReport row = test::agreement_document();
  std::erase_if(row.results, [](const RuleResult& result) { return result.status == Status::not_checked; });
  row.path = path;
  row.sha256 = std::string(64, content);
  return row;
}

std::vector<fs::path> entries(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  return files;
}

}  // namespace

TEST_CASE("a result that was kept comes back as it was, under the path that is asked for") {
  const Folder folder;
  const auto cache = Cache::open(folder.path, "made with this");
  REQUIRE(cache);
  const DocumentReport row = judged("a/lease.odt", 'c');
  cache->keep(row);
  CHECK(cache->find("a/lease.odt", row.sha256) == row);
  DocumentReport elsewhere = row;
  elsewhere.path = "b/lease.odt";
  CHECK(cache->find("b/lease.odt", row.sha256) == elsewhere);
}

TEST_CASE("other bytes, another name, another run have results of their own") {
  const Folder folder;
  const auto cache = Cache::open(folder.path, "made with this");
  const DocumentReport row = judged("a/lease.odt", 'c');
  cache->keep(row);
  CHECK_FALSE(cache->find("a/lease.odt", std::string(64, 'd')));
  CHECK_FALSE(cache->find("a/policy.odt", row.sha256));
  CHECK_FALSE(Cache::open(folder.path, "made with that")->find("a/lease.odt", row.sha256));
}

TEST_CASE("a result with a rule that could not be judged is not kept: next time it may be") {
  const Folder folder;
  const auto cache = Cache::open(folder.path, "x");
  DocumentReport row = judged("a.odt", 'c');
  row.results[0].status = Status::not_checked;
  cache->keep(row);
  CHECK(entries(folder.path).empty());
}

TEST_CASE("damaged entries are no entries, and are counted") {
  const Folder folder;
  const auto cache = Cache::open(folder.path, "x");
  const DocumentReport row = judged("a.odt", 'c');
  cache->keep(row);
  REQUIRE(entries(folder.path).size() == 1);
  fs::resize_file(entries(folder.path)[0], 50);
  CHECK_FALSE(cache->find("a.odt", row.sha256));
  CHECK(cache->damaged() == 1);
  cache->keep(row);
  CHECK(cache->find("a.odt", row.sha256));
}

TEST_CASE("what was not used for longest goes first when there is too much") {
  const Folder folder;
  const auto cache = Cache::open(folder.path, "x");
  for (const char content : {'a', 'b', 'c'}) cache->keep(judged("a.odt", content));
  const auto files = entries(folder.path);
  REQUIRE(files.size() == 3);
  const auto bytes = fs::file_size(files[0]);
  for (const auto& file : files) fs::last_write_time(file, fs::file_time_type::clock::now() - std::chrono::hours(1));
  REQUIRE(cache->find("a.odt", std::string(64, 'b')));
  std::ofstream(folder.path / "notes.txt") << "somebody's own";
  cache->trim(bytes + bytes / 2);
  CHECK(cache->find("a.odt", std::string(64, 'b')));
  CHECK_FALSE(cache->find("a.odt", std::string(64, 'a')));
  CHECK(fs::exists(folder.path / "notes.txt"));
}
