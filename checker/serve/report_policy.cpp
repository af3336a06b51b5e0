#include "serve/report_policy.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace tenet::serve {
namespace {

constexpr std::string_view kBefore = "http-equiv=\"Content-Security-Policy\" content=\"";
/// What is said where the report does not say it itself: of two directives of one name the second counts for nothing.
constexpr std::array<std::string_view, 3> kOfHeader = {"connect-src 'none'", "form-action 'none'", "frame-ancestors 'self'"};
constexpr std::string_view kNothing = "default-src 'none'";

/// In an attribute the report writes what could end it as references.
std::string unescaped(std::string_view attribute) {
  constexpr std::array<std::pair<std::string_view, char>, 3> kReferences = {{{"&#39;", '\''}, {"&quot;", '"'}, {"&amp;", '&'}}};
  std::string out;
  while (!attribute.empty()) {
    const auto* const found =
        std::find_if(kReferences.begin(), kReferences.end(), [&](const auto& each) { return attribute.starts_with(each.first); });
    out += found == kReferences.end() ? attribute.front() : found->second;
    attribute.remove_prefix(found == kReferences.end() ? 1 : found->first.size());
  }
  return out;
}

bool is_harmless(std::string_view policy) {
  return std::all_of(policy.begin(), policy.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

std::string with_header(std::string policy) {
  for (const std::string_view directive : kOfHeader) {
    const std::string_view name = directive.substr(0, directive.find(' '));
    if (policy.find("; " + std::string(name) + " ") == std::string::npos) policy += "; " + std::string(directive);
  }
  return policy;
}

}  // namespace

std::string policy_of_report(std::string_view html) {
  // In the head, before anything that a document says.
  constexpr std::size_t kHead = 2000;
  const std::string_view head = html.substr(0, kHead);
  const std::size_t before = head.find(kBefore);
  if (before == std::string_view::npos) return with_header(std::string(kNothing));
  const std::string_view rest = html.substr(before + kBefore.size());
  const std::string policy = unescaped(rest.substr(0, rest.find('"')));
  return with_header(is_harmless(policy) ? policy : std::string(kNothing));
}

}  // namespace tenet::serve
