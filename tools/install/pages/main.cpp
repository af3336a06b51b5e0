// tenet-pages FOLDER VERSION DAY: writes the manual and the completions of bash, zsh and fish, for the build.

#include <cstdio>
#include <exception>
#include <filesystem>
#include <stdexcept>

#include <tenet/checker.hpp>

#include "cli/program.hpp"
#include "pages.hpp"

namespace {

namespace fs = std::filesystem;
using namespace tenet::pages;

void write(const fs::path& file, const std::string& text) {
  fs::create_directories(file.parent_path());
  if (const auto saved = tenet::save(file, text); !saved) throw std::runtime_error(saved.error().message);
}

void write_all(const fs::path& folder, const Release& release) {
  int status = 0;
  const auto app = tenet::cli::make_program(status);
  const Command program = table_of(*app);
  for (const Command* command : all_of(program)) write(folder / "man" / (page_name(*command) + ".1"), manual(*command, program, release));
  write(folder / "bash" / "tenet", bash_completion(program));
  write(folder / "zsh" / "_tenet", zsh_completion(program));
  write(folder / "fish" / "tenet.fish", fish_completion(program));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::fputs("usage: tenet-pages FOLDER VERSION DAY\n", stderr);
    return 4;
  }
  try {
    write_all(argv[1], {argv[2], argv[3]});
  } catch (const std::exception& error) {
    std::fprintf(stderr, "tenet-pages: %s\n", error.what());
    return 2;
  }
}
