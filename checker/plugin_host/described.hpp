#pragma once
/// \file
/// What a plugin says of itself, as values.

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include <tenet/result.hpp>

#include "plugin_host/stream.hpp"

namespace tenet::plugin_host {

struct DescribedReader {
  std::string id, title;
  std::vector<std::string> extensions;  ///< lower case with dot
};
struct DescribedWriter {
  std::string id, title, extension;
  bool binary = false;
};

struct Described {
  std::filesystem::path file;  ///< with its folder, links resolved
  std::string name, version, about;
  std::uint64_t memory = 0;   ///< megabytes that a call may take
  std::uint64_t seconds = 0;  ///< that a call may take
  std::vector<DescribedReader> readers;
  std::vector<DescribedWriter> writers;
};

/// Puts a description together from the frames of a helper. Whatever is wrong with it is a sentence that goes on after the file's name.
class Describing {
 public:
  /// False once something is wrong.
  bool take(Frame kind, Fields fields);
  [[nodiscard]] Result<Described> result() const;

 private:
  bool take_plugin(Fields& fields);
  bool take_reader(Fields& fields);
  bool take_writer(Fields& fields);
  bool refuse(std::string sentence);

  Described described_;
  std::string wrong_;
};

}  // namespace tenet::plugin_host
