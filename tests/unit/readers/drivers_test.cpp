// Both XML drivers must give the same Document for every real file. The corpus lies outside the source tree: $TENET_CORPUS, else
// ../shared/corpus beside it; where it is absent the test says so and passes.
#include <cstdlib>
#include <filesystem>

#include "base/file.hpp"
#include "document/dump.hpp"
#include "readers/reader.hpp"
#include "support/catch.hpp"

using namespace tenet;
namespace fs = std::filesystem;

namespace {

fs::path corpus() {
  const char* named = std::getenv("TENET_CORPUS");
  return named != nullptr ? fs::path(named) : fs::path(TENET_SOURCE_DIR) / ".." / "shared" / "corpus";
}

Result<Document> read_with(xml::Driver driver, View view, const std::vector<char>& bytes, const std::string& name) {
  readers::ReadOptions options;
  options.driver = driver;
  options.view = view;
  return readers::read(bytes, name, options);
}

/// What differs, in few words; "" when nothing does.
std::string difference(const std::vector<char>& bytes, const std::string& name, View view) {
  const Result<Document> quick = read_with(xml::Driver::pugixml, view, bytes, name);
  const Result<Document> reference = read_with(xml::Driver::libxml2, view, bytes, name);
  if (quick.has_value() != reference.has_value()) return quick ? "only pugixml read it" : "only libxml2 read it";
  if (!quick)
    return quick.error().message == reference.error().message ? "" : quick.error().message + " against " + reference.error().message;
  if (quick->text != reference->text) return "the text differs";
  if (quick->blocks != reference->blocks) return "the blocks differ";
  if (quick->segments != reference->segments) return "the places differ";
  if (quick->diagnostics != reference->diagnostics) return "the diagnostics differ";
  return *quick == *reference ? "" : "something differs";
}

}  // namespace

TEST_CASE("both drivers read every document of the corpus alike, in both views") {
  if (!fs::is_directory(corpus())) {
    WARN("no corpus at " << base::to_utf8(corpus()) << ": set TENET_CORPUS to compare the drivers on real files");
    return;
  }
  const base::FoundFiles found = base::files_below(corpus(), readers::is_supported_name);
  CHECK_FALSE(found.files.empty());
  for (const fs::path& file : found.files) {
    const Result<std::vector<char>> bytes = base::read_file(file, 1U << 28U);
    REQUIRE(bytes);
    for (const View view : {View::accepted, View::original}) {
      INFO(base::to_utf8(file.filename()));
      CHECK(difference(*bytes, base::to_utf8(file.filename()), view) == "");
    }
  }
}
