// What a pack's shared.lua promises: its files have its table, its mistakes are told once and by their place, it holds no rules.
#include <filesystem>
#include <fstream>

#include "unit/script/support.hpp"

using namespace tenet;
using namespace tenet::script::test;

namespace {

namespace fs = std::filesystem;

/// A folder of packs, gone with the test.
class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / fs::path("tenet-shared-" + std::to_string(std::hash<const void*>{}(this)))) {
    fs::remove_all(path_);
    write("pack.lua", "pack { id = \"mine\", title = \"Mine\", version = \"1\" }\n");
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void write(const fs::path& name, std::string_view text) const {
    fs::create_directories((path_ / "mine" / name).parent_path());
    std::ofstream(path_ / "mine" / name, std::ios::binary) << text;
  }
  [[nodiscard]] ruleset::Ruleset load(script::Language& language) const {
    auto loaded = language.load({path_ / "mine"});
    REQUIRE(loaded.has_value());
    return std::move(*loaded);
  }
  [[nodiscard]] ruleset::Ruleset load() const {
    script::Language language;
    return load(language);
  }

 private:
  fs::path path_;
};

constexpr std::string_view kHelpers = R"lua(
return {
  day = "2026-11-22",
  promise = function(rule)
    rule.title = rule.title or "A promise"
    block(rule)
  end,
}
)lua";

constexpr std::string_view kRules = R"lua(
local promise = shared.promise

promise {
  id = "mine.one", source = { standard = "Ours", checked = shared.day },
  elements = { { id = "a", find = { "we paint" } } },
}
)lua";

}  // namespace

TEST_CASE("every file of a pack has what its shared.lua gives") {
  Folder folder;
  folder.write("shared.lua", kHelpers);
  folder.write("one.lua", kRules);
  folder.write("more/two.lua", "shared.promise { id = \"mine.two\", elements = { { id = \"a\", find = { \"we clean\" } } } }");
  const auto set = folder.load();
  CHECK(problems(set) == "");
  REQUIRE(set.find("mine.one") != nullptr);
  REQUIRE(set.find("mine.two") != nullptr);
  CHECK(set.find("mine.one")->info.title == "A promise");
  CHECK(set.find("mine.one")->info.source.checked == "2026-11-22");
}

TEST_CASE("a rule stands where its own file asks for it, not where the helper does") {
  Folder folder;
  folder.write("shared.lua", kHelpers);
  folder.write("one.lua", kRules);
  const auto set = folder.load();
  CHECK(set.find("mine.one")->info.file == "mine/one.lua");
  CHECK(set.find("mine.one")->info.line == 4);
}

TEST_CASE("what is wrong with a rule is told with the rule's own line") {
  Folder folder;
  folder.write("shared.lua", kHelpers);
  folder.write("one.lua",
               "shared.promise {\n  id = \"mine.one\",\n  titel = \"A\",\n  elements = { { id = \"a\", find = { \"we paint\" } } },\n}\n");
  CHECK(problems(folder.load()) == "mine/one.lua:3: block 'mine.one': unknown field 'titel' - did you mean 'title'?");
}

TEST_CASE("a mistake in shared.lua is told once, with its place, and files that do not need it are read") {
  Folder folder;
  folder.write("shared.lua", "return {\n  promise = function(rule) blok(rule) end,\n  day = dya,\n}\n");
  folder.write("one.lua", kRules);
  folder.write("two.lua", "block { id = \"mine.two\", title = \"Two\", elements = { { id = \"a\", find = { \"we clean\" } } } }");
  const auto set = folder.load();
  CHECK(problems(set).starts_with("mine/shared.lua:3: unknown name 'dya'"));
  CHECK(set.find("mine.two") != nullptr);
}

TEST_CASE("an error in a helper names shared.lua and the line") {
  Folder folder;
  folder.write("shared.lua", "return {\n  promise = function(rule)\n    error(\"no \" .. rule.id)\n  end,\n}\n");
  folder.write("one.lua", kRules);
  CHECK(problems(folder.load()) == "mine/shared.lua:3: no mine.one");
}

TEST_CASE("shared.lua that does not compile, or gives no table, is one message") {
  Folder folder;
  folder.write("one.lua", kRules);
  folder.write("shared.lua", "return {");
  CHECK(problems(folder.load()).starts_with("mine/shared.lua:1: "));
  folder.write("shared.lua", "local day = 1");
  CHECK(problems(folder.load()) == "mine/shared.lua: it must end with: return { name = function(...) ... end }");
}

TEST_CASE("a shared.lua that never ends is stopped once, and its pack is read") {
  Folder folder;
  folder.write("shared.lua", "while true do end");
  folder.write("one.lua", kRules);
  folder.write("two.lua", "block { id = \"mine.two\", title = \"Two\", elements = { { id = \"a\", find = { \"we clean\" } } } }");
  const auto set = folder.load();
  CHECK(problems(set) == "mine/shared.lua:1: it ran too long (the limit on instructions was reached)");
  CHECK(set.find("mine.two") != nullptr);
}

TEST_CASE("shared.lua holds no rules") {
  Folder folder;
  folder.write("shared.lua", "words \"a\" { \"b\" }\nreturn {}\n");
  const auto set = folder.load();
  CHECK(problems(set) == "mine/shared.lua:1: words: shared.lua gives helpers to the pack's other files; a form stands in one of those");
  CHECK(set.words.empty());
}

TEST_CASE("without a shared.lua its name is explained") {
  Folder folder;
  folder.write("one.lua", "local day = shared.day\n");
  CHECK(problems(folder.load()) == "mine/one.lua:1: 'shared' is what shared.lua gives, and there is none beside the pack's pack.lua");
}

TEST_CASE("no file reaches another through what they share") {
  Folder folder;
  folder.write("shared.lua", "return { seen = {} }\n");
  folder.write("a.lua", "shared.seen.a = true\n");
  folder.write("b.lua", "if shared.seen.a then nothing_of_that_name() end\n");
  CHECK(problems(folder.load()) == "");
}
