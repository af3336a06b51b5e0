// Reads documents to the model and does nothing with them: what reading costs a whole process. See README.md.

#include <cstdio>

#include "base/file.hpp"
#include "cli/memory.hpp"
#include "package/package.hpp"
#include "readers/reader.hpp"

int main(int count, char** arguments) {
  tenet::cli::keep_freed_memory();
  std::size_t blocks = 0;
  std::size_t bytes = 0;
  for (int i = 1; i < count; ++i) {
    const auto file = tenet::base::read_file(arguments[i], tenet::package::Limits{}.input);
    if (!file) {
      std::fprintf(stderr, "%s\n", file.error().message.c_str());
      return 2;
    }
    const auto document = tenet::readers::read(*file, arguments[i]);
    if (!document) {
      std::fprintf(stderr, "%s\n", document.error().message.c_str());
      return 2;
    }
    blocks += document->blocks.size();
    bytes += document->text.size();
  }
  std::printf("%d documents, %zu blocks, %zu bytes of text\n", count - 1, blocks, bytes);
  return 0;
}
