#pragma once
/// \file
/// What a reader is: a row in THE table (table.cpp). To add a format: its folder here, one row, a golden, a sample.

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/document.hpp>
#include <tenet/result.hpp>

#include "base/added_rows.hpp"
#include "xml/events.hpp"

namespace tenet::readers {

struct ReadOptions {
  View view = View::accepted;
  xml::Driver driver = xml::Driver::by_size;  ///< fixed in differential tests only
};

/// `bytes` is the whole file; `name` is for messages and for the part's name in flat formats. Error: the document is not read at all.
using ReadFunction = Result<Document> (*)(std::span<const char> bytes, std::string_view name, const ReadOptions& options);

/// A file while its format is looked for (table.cpp): its bytes, and what its package holds, opened once and only if asked for.
class Probe;

struct Reader {
  std::string_view id;                           ///< "docx"
  std::string_view title;                        ///< "Word document"
  std::span<const std::string_view> extensions;  ///< lower case with dot: ".docx", ".docm", ".dotx", ".dotm"
  /// True when the bytes look like this format whatever the name says; decides before the extension.
  bool (*recognises)(const Probe& file);
  ReadFunction read;
};

[[nodiscard]] std::span<const Reader> table();

/// A reader that is no part of Tenet, as a plugin brings it: asked for what Tenet itself does not read, never before.
struct AddedReader {
  std::string id;
  std::string title;
  std::vector<std::string> extensions;  ///< as in Reader
  std::string from;                     ///< what brought it, for people
  /// Nothing: the file is in no format of this reader.
  std::function<Result<std::optional<Document>>(std::span<const char> bytes, std::string_view name, const ReadOptions& options)> read;
};
[[nodiscard]] base::AddedRows<AddedReader>& added();

/// By content first, then by extension; an error with a remedy for what is known and not read (.doc, .pdf, encrypted packages, OLE
/// containers).
[[nodiscard]] Result<const Reader*> reader_for(std::span<const char> bytes, std::string_view name);

/// Whether a folder walk picks the file up by its name: an extension that is read, by an added reader as well, and no README.
[[nodiscard]] bool is_supported_name(std::string_view name);

/// Finds the reader and reads; what none of the table reads, an added reader may. An error's sentence names the file.
[[nodiscard]] Result<Document> read(std::span<const char> bytes, std::string_view name, const ReadOptions& options = {});

}  // namespace tenet::readers
