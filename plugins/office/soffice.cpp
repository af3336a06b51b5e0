#include "soffice.hpp"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>
#include <vector>

namespace office {
namespace {

namespace fs = std::filesystem;

/// What the profile says before LibreOffice sees it for the first time.
constexpr std::string_view kSettings = R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
)";

/// The program, with its folder; empty where there is none.
fs::path find_program() {
  std::vector<fs::path> folders;
  if (const char* path = std::getenv("PATH")) {
    std::string_view rest = path;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find(':'), rest.size());
      if (end > 0 && rest.front() == '/') folders.emplace_back(rest.substr(0, end));
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  for (const fs::path& folder : folders)
    for (const char* name : {"soffice", "libreoffice"})
      if (::access((folder / name).c_str(), X_OK) == 0) return folder / name;
  return {};
}

/// A path as an address: what stands in paths of temporary folders and is more than a letter is escaped.
std::string address_of(const fs::path& path) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string address = "file://";
  for (const char c : path.string()) {
    const bool plain =
        (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '-' || c == '_' || c == '.';
    const auto byte = static_cast<unsigned char>(c);
    if (plain)
      address += c;
    else
      address.append({'%', kDigits[byte >> 4U], kDigits[byte & 0xFU]});
  }
  return address;
}

bool write_file(const fs::path& file, std::string_view bytes) {
  std::ofstream stream(file, std::ios::binary);
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  return stream.flush().good();
}

std::string read_file(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

/// The environment, but for the home: caches and settings of the user stay out of it.
std::vector<std::string> environment_with_home(const fs::path& home) {
  std::vector<std::string> variables{"HOME=" + home.string()};
  for (char** variable = environ; *variable != nullptr; ++variable) {
    const std::string_view text = *variable;
    if (!text.starts_with("HOME=") && !text.starts_with("XDG_")) variables.emplace_back(text);
  }
  return variables;
}

std::vector<char*> pointers_to(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

bool run(std::vector<std::string> words, const fs::path& home) {
  std::vector<std::string> variables = environment_with_home(home);
  const std::vector<char*> arguments = pointers_to(words);
  const std::vector<char*> environment = pointers_to(variables);
  pid_t child = 0;
  // In this process's group, so that whoever ends that one ends LibreOffice as well.
  if (::posix_spawn(&child, words.front().c_str(), nullptr, nullptr, arguments.data(), environment.data()) != 0) return false;
  int status = 0;
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

Conversion convert(std::string_view bytes, std::string_view extension) {
  const fs::path program = find_program();
  if (program.empty()) return {Outcome::not_installed, {}};
  std::error_code error;
  const fs::path here = fs::current_path(error);
  const fs::path document = here / ("document." + std::string(extension));
  fs::create_directories(here / "profile" / "user", error);
  fs::create_directories(here / "out", error);
  if (error || !write_file(document, bytes) || !write_file(here / "profile" / "user" / "registrymodifications.xcu", kSettings)) return {};
  const bool ran = run({program.string(), "-env:UserInstallation=" + address_of(here / "profile"), "--headless", "--norestore",
                        "--nolockcheck", "--convert-to", "odt:writer8", "--outdir", (here / "out").string(), document.string()},
                       here);
  std::string odt = ran ? read_file(here / "out" / "document.odt") : std::string();
  if (odt.empty()) return {};
  return {Outcome::converted, std::move(odt)};
}

}  // namespace office
