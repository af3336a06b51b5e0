#pragma once
/// \file
/// Reads plain text (.txt) and the small Markdown that rules' examples are written in (.md). README.md lists what is read.
///
/// Places: `paragraph` is the line from 0, `run` is 0, `character` counts from the line's beginning.
/// Encoding: a byte order mark decides, else UTF-8 where the bytes are valid, else Windows-1252 with the diagnostic "encoding-guessed".

#include <span>
#include <string_view>

#include <tenet/document.hpp>
#include <tenet/result.hpp>

#include "readers/reader.hpp"

namespace tenet::readers {

/// A mini-document of the rule language. `name` becomes the part's name. No error arises from the text itself.
[[nodiscard]] Result<Document> read_markdown(std::string_view source, std::string_view name);

[[nodiscard]] Result<Document> read_md(std::span<const char> bytes, std::string_view name, const ReadOptions& options);
[[nodiscard]] Result<Document> read_txt(std::span<const char> bytes, std::string_view name, const ReadOptions& options);

}  // namespace tenet::readers
