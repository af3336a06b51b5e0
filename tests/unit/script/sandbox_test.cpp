// Rules that mean harm: each is stopped within its budget, named, and hurts nobody else.
#include <chrono>

#include "unit/script/support.hpp"

using namespace tenet;
using namespace tenet::script::test;

namespace {

/// What a file says through error(), without its name.
std::string said(const std::string& expression) {
  const std::string found = problems_of("error(tostring(" + expression + "), 0)");
  const std::string place = "x.lua:1: ";
  return found.starts_with(place) ? found.substr(place.size()) : found;
}

}  // namespace

TEST_CASE("endless loops end") {
  for (const char* loop :
       {"while true do end", "repeat until false", "::again:: goto again", "local function f() return f() end f()",
        "for i = 1, math.huge do end", "while true do pcall(error) end", "while true do pcall(function() while true do end end) end",
        "local t = {} for i = 1, 20000 do t[i] = i end while true do table.sort(t, function() while true do end end) end",
        "while true do local s = ('x'):rep(1000) end", "while true do for _ in pairs({1,2,3}) do end end"}) {
    INFO(loop);
    const auto start = std::chrono::steady_clock::now();
    script::Limits limits;
    limits.instructions = 2'000'000;
    script::Language language(limits);
    const std::string found = problems(*language.load_text(loop, "x.lua"));
    CHECK(found.contains("x.lua:1: it ran too long"));
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(15));
  }
}

TEST_CASE("memory has an end") {
  for (const char* bomb : {"local t = {} while true do t[#t + 1] = {} end", "local s = 'xxxxxxxx' while true do s = s .. s end",
                           "local t = {} for i = 1, 1e9 do t[i] = ('x'):rep(1e6) .. i end", "local t = {} while true do t = { t } end",
                           "local s = 'x' while true do pcall(function() while true do s = s .. s end end) end",
                           "local t = table.pack(('x'):rep(1e6):byte(1, -1))  while true do t = { table.unpack(t) } end"}) {
    INFO(bomb);
    const std::string found = problems_of(bomb);
    INFO(found);
    CHECK(found.starts_with("x.lua:1: "));
    CHECK((found.contains("it needs too much memory") || found.contains("it ran too long") || found.contains("more than 250 values")));
  }
}

TEST_CASE("a limit names the line that was running, also where Lua does not know it") {
  const std::string memory = "it needs too much memory, or calls itself without end (the limit on memory was reached)";
  CHECK(problems_of(
            "local long = ('x'):rep(1e5) local function make() return long end\nlocal t = {}\nfor i = 1, 1e6 do t[i] = make() .. i end") ==
        "x.lua:3: " + memory);
  CHECK(problems_of("local s = ('x'):rep(1e6)\nlocal t = { s, s, s, s }\nlocal all =\n  pcall(table.concat, t)") == "x.lua:4: " + memory);
  CHECK(problems_of("local x = 1\nerror({})") == "x.lua:2: an error that is a table, not a sentence");
}

TEST_CASE("work that is one instruction to Lua is counted by its size") {
  for (const char* loop : {"local t = {} for i = 1, 60000 do t[i] = '' end while true do table.concat(t) end",
                           "local s = ('x'):rep(1000000) while true do utf8.len(s) end",
                           "local a, b = ('x'):rep(500000), ('x'):rep(500000) while true do local same = a == b end",
                           "local s = ('1'):rep(1000000) while true do tonumber(s) end",
                           "while true do pcall(text.find, 'a', '(?:x{1,1000}){1,20}' .. ('y'):rep(3000)) end"}) {
    INFO(loop);
    CHECK(problems_of(loop) == "x.lua:1: it ran too long (the limit on instructions was reached)");
  }
}

TEST_CASE("a function is given no more values than anybody writes") {
  CHECK(problems_of("local t = {} for i = 1, 300 do t[i] = i end local n = select('#', table.unpack(t))")
            .contains("x.lua:1: more than 250 values"));
  CHECK(problems_of("local n = ('x'):rep(300):byte(1, -1)").contains("more than 250 values at once"));
  CHECK(problems_of("local n = utf8.codepoint(('x'):rep(300), 1, -1)").contains("more than 250 values at once"));
  CHECK(problems_of("local n = table.unpack({}, math.mininteger, math.maxinteger)").contains("more than 250 values at once"));
  CHECK(problems_of("local function f(...) return f(1, 2, 3, ...) end f()").contains("x.lua:1: a function is given more than 250 values"));
  CHECK(said("table.concat({ table.unpack({ 1, 2, 3 }, 2) }, '-')") == "2-3");
  CHECK(said("table.concat({ ('abc'):byte(-2, -1) }, '-')") == "98-99");
}

TEST_CASE("string.rep is bounded") {
  CHECK(problems_of("local s = ('x'):rep(1e9)") == "x.lua:1: string.rep: the result would be longer than 1048576 bytes");
  CHECK(problems_of("local s = ('x'):rep(9e15, 'yy')").contains("string.rep: the result would be longer"));
  CHECK(said("('').rep('', 9007199254740992)") == "");
  CHECK(said("('ab'):rep(3, '-')") == "ab-ab-ab");
}

TEST_CASE("deep recursion is an error, not a crash") {
  CHECK((problems_of("local function f() return 1 + f() end f()")).contains("calls itself without end"));
  CHECK(problems_of("local function f() return pcall(f) end f() local function g() g() end g()").contains("calls itself without end"));
  CHECK(problems_of("return " + std::string(100'000, '(') + "1" + std::string(100'000, ')')).contains("x.lua: C stack overflow"));
  CHECK(problems_of("local t = {} t[1] = t\nblock(t)").contains("x.lua:2: block"));
  CHECK(problems_of("local t = {} for i = 1, 100000 do t = { t } end\nblock { id = 'x.1', title = 'x', elements = t }")
            .contains("x.lua:2: block 'x.1'"));
}

TEST_CASE("a table that is small in Lua and endless to copy is cut off") {
  const std::string found = problems_of(
      "local t = { 'x' } for i = 1, 8 do t = { t, t, t, t, t, t, t, t, t, t } end\nblock { id = 'x.1', title = 'x', elements = t }");
  CHECK(found.contains("x.lua:2: block: the file holds more forms, tables and texts than any rule file"));
  CHECK(
      problems_of("local s = ('x'):rep(4000) local t = {} for i = 1, 10000 do t[i] = s end words 'a' (t)").contains("x.lua:1: words 'a'"));
  CHECK(load("for i = 1, 1000000 do block {} end").problems.size() < 20'000);
}

TEST_CASE("Lua's own patterns are out of reach, also through a text's methods") {
  const std::string remedy = " is not available to rules, because nothing could stop it; use text.find(text, [[pattern]])";
  CHECK(problems_of("local a = ('a'):find('b')") == "x.lua:1: string.find" + remedy);
  CHECK(problems_of("local a = string.gsub('a', 'b', 'c')") == "x.lua:1: string.gsub" + remedy);
  CHECK(problems_of("local a = (''):gmatch('b')") == "x.lua:1: string.gmatch" + remedy);
  CHECK(problems_of("local a = ('x').match") == "x.lua:1: string.match" + remedy);
}

TEST_CASE("files, programs, the clock, chance and further code are out of reach") {
  for (const char* name : {"io",      "os",           "debug",        "load",           "loadstring", "loadfile", "dofile",
                           "require", "package",      "coroutine",    "collectgarbage", "rawget",     "rawset",   "rawequal",
                           "rawlen",  "getmetatable", "setmetatable", "next",           "print",      "xpcall"}) {
    INFO(name);
    CHECK((problems_of(std::string("local x = ") + name)).contains(std::string("x.lua:1: '") + name + "' is not available: "));
  }
  CHECK(said("math.random") == "nil");
  CHECK(said("string.dump") == "nil");
  CHECK(problems_of("local g = _G") == "x.lua:1: unknown name '_G'");
}

TEST_CASE("addresses are not shown") {
  CHECK(said("{}") == "table");
  CHECK(said("tostring") == "function");
  CHECK(said("string.format('%s %d %s', {}, 3, true)") == "table 3 true");
  CHECK(problems_of("local s = string.format('%10p', {})").contains("%p is not available to rules"));
}

TEST_CASE("pairs goes in sorted order and sort keeps equals in place") {
  CHECK(said("(function() local s = '' for k in pairs({ b = 1, a = 1, [2] = 1, [1] = 1, c = 1 }) do s = s .. k end return s end)()") ==
        "12abc");
  CHECK(said("(function() local t = { 'bb', 'a', 'cc', 'd' } table.sort(t, function(x, y) return #x < #y end) return table.concat(t, ' ') "
             "end)()") == "a d bb cc");
  CHECK(said("(function() local t = { 3, 1, 2 } table.sort(t) return table.concat(t, ' ') end)()") == "1 2 3");
  CHECK(said("(function() local t = {} for i = 1, 300 do t[i] = i end table.sort(t, function() return true end) return #t end)()") ==
        "300");
  CHECK(problems_of("for k in pairs({ [{}] = 1 }) do end").contains("a key that is a table has no place in any order"));
}

TEST_CASE("pcall gives errors back, except limits") {
  CHECK(said("(select(2, pcall(error, 'x')))") == "x");
  CHECK(said("(pcall(function() return 1 end))") == "true");
  CHECK(problems_of("pcall(function() while true do end end) error('went on')").contains("it ran too long"));
  CHECK(problems_of("pcall(function() local s = 'x' while true do s = s .. s end end) error('went on')")
            .contains("it needs too much memory"));
}

TEST_CASE("error objects of any kind become a sentence") {
  CHECK(problems_of("error({})") == "x.lua:1: an error that is a table, not a sentence");
  CHECK(problems_of("error()") == "x.lua:1: an error without a message");
  CHECK(problems_of("error(function() end)") == "x.lua:1: an error that is a function, not a sentence");
  CHECK(problems_of("error(12)").find("12") != std::string::npos);
  CHECK(problems_of("error('\\xff\\xfe\\n', 0)").contains("\uFFFD"));
  CHECK(problems_of("error(('x'):rep(100000), 0)").size() < 1'000);
}

TEST_CASE("text.find searches under limits") {
  CHECK(said("table.concat({ text.find('No smoking at all', [[smok\\w+]]) }, '-')") == "4-10");
  CHECK(said("text.find('abc', 'x')") == "nil");
  CHECK(said("text.find('abcabc', 'abc', 2)") == "4");
  CHECK(problems_of("local x = text.find('a', '(')").contains("x.lua:1: text.find: "));
  CHECK(problems_of("local x = pcall(text.find, ('a'):rep(5000) .. '!', '^(a+)+$') error('went on')").contains("text.find: "));
  CHECK_FALSE(problems_of("local x = pcall(text.find, ('a'):rep(5000) .. '!', '^(a+)+$') error('went on')").contains("went on"));
}

TEST_CASE("one hostile file does not touch another") {
  script::Language language;
  REQUIRE(language.load_text("string.rep = nil; table.sort = nil; pairs = nil; tostring = error; block = nil", "bad.lua").has_value());
  const auto good = language.load_text("for _, x in pairs({ 'a' }) do words 'w' { ('x'):rep(2) } end", "good.lua");
  REQUIRE(good.has_value());
  CHECK(problems(*good) == "");
  CHECK(good->words[0].phrases[0].text == "xx");
}
