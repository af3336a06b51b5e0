// Contrast of the page's colours, computed as WCAG 2.2 says (relative luminance of sRGB), in the light scheme and the dark one.
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>
#include <set>

#include "reports/html/assets.hpp"
#include "support/catch.hpp"

namespace {

using Scheme = std::map<std::string, std::string, std::less<>>;

/// The custom properties of the `number`th ":root" rule.
Scheme scheme(std::size_t number) {
  const std::string sheet(tenet::reports::html::style_sheet());
  std::size_t at = 0;
  for (std::size_t i = 0; i < number; ++i) at = sheet.find(":root {", at) + 1;
  const std::size_t end = sheet.find('}', at);
  Scheme colours;
  while ((at = sheet.find("--", at)) < end) {
    const std::size_t colon = sheet.find(':', at);
    colours[sheet.substr(at + 2, colon - at - 2)] = sheet.substr(sheet.find('#', colon) + 1, 6);
    at = colon;
  }
  return colours;
}

double luminance(const std::string& hex) {
  constexpr std::array<double, 3> kWeights = {0.2126, 0.7152, 0.0722};
  double sum = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    unsigned value = 0;
    std::from_chars(hex.data() + 2 * i, hex.data() + 2 * i + 2, value, 16);
    const double share = value / 255.0;
    sum += kWeights[i] * (share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4));
  }
  return sum;
}

double contrast(const std::string& a, const std::string& b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return (light + 0.05) / (dark + 0.05);
}

struct Pair {
  std::string_view ink, ground;
  double at_least;
};
constexpr double kText = 4.5;
constexpr double kEdge = 3.0;
/// Every pair that the style sheet lets meet. `line` only parts what also stands apart without it.
constexpr std::array<Pair, 20> kPairs = {{{"ink", "paper", kText},     {"ink", "panel", kText},
                                          {"ink", "mark", kText},      {"soft", "paper", kText},
                                          {"soft", "panel", kText},    {"soft", "mark", kText},
                                          {"link", "paper", kText},    {"link", "panel", kText},
                                          {"good-ink", "good", kText}, {"middling-ink", "middling", kText},
                                          {"bad-ink", "bad", kText},   {"quiet-ink", "quiet", kText},
                                          {"edge", "paper", kEdge},    {"edge", "panel", kEdge},
                                          {"link", "good", kEdge},     {"link", "middling", kEdge},
                                          {"link", "bad", kEdge},      {"link", "quiet", kEdge},
                                          {"link", "mark", kEdge},     {"good-ink", "paper", kText}}};

}  // namespace

TEST_CASE("black on white is 21 to 1, as in the definition") {
  CHECK(contrast("000000", "ffffff") == Approx(21.0));
  CHECK(contrast("777777", "ffffff") == Approx(4.478).margin(0.001));
}

TEST_CASE("every pair of colours of the page has the contrast that it needs, in both schemes") {
  for (const std::size_t number : {1U, 2U}) {
    const Scheme colours = scheme(number);
    for (const Pair& pair : kPairs) {
      INFO("scheme " << number << ": " << pair.ink << " on " << pair.ground);
      REQUIRE(colours.contains(pair.ink));
      REQUIRE(colours.contains(pair.ground));
      CHECK(contrast(colours.find(pair.ink)->second, colours.find(pair.ground)->second) >= pair.at_least);
    }
  }
}

TEST_CASE("no colour of the page is left out of the pairs, and none is written elsewhere than in the schemes") {
  std::set<std::string_view> tried = {"line"};
  for (const Pair& pair : kPairs) tried.insert({pair.ink, pair.ground});
  const Scheme light = scheme(1);
  const Scheme dark = scheme(2);
  CHECK(light.size() == dark.size());
  for (const auto& [name, value] : light) {
    INFO(name);
    CHECK(tried.contains(name));
    CHECK(dark.contains(name));
  }
  const std::string_view sheet = tenet::reports::html::style_sheet();
  const std::string_view rest = sheet.substr(sheet.find("/* --- the page"));
  for (const std::string_view word : {"color: #", "background: #", "solid #", "rgb(", "hsl("})
    CHECK(rest.find(word) == std::string_view::npos);
}
