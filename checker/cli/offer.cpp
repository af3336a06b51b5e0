#include "cli/offer.hpp"

#include <iterator>
#include <sstream>

namespace tenet::cli {
namespace {

// CLI11 keeps nothing for others beside an option but its validators; one that is not active is neither asked nor shown in help.
const std::string kName = "offered";

}  // namespace

CLI::Option* offer(CLI::Option* option, const std::vector<std::string>& names) {
  std::string words;
  for (const std::string& name : names) words += (words.empty() ? "" : " ") + name;
  const auto content = [](std::string&) { return std::string(); };
  return option->check(CLI::Validator(content, words, kName).active(false));
}

std::vector<std::string> offered(CLI::Option& option) {
  try {
    std::istringstream words(CLI::Validator(*option.get_validator(kName)).active().get_description());
    return {std::istream_iterator<std::string>(words), {}};
  } catch (const CLI::OptionNotFound&) {
    return {};
  }
}

}  // namespace tenet::cli
