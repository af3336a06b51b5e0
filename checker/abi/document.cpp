// One document: shown, and why a rule came out as it did.

#include <fmt/core.h>

#include <tenet/checker.hpp>

#include "abi/arguments.hpp"
#include "abi/handles.hpp"
#include "abi/names.hpp"
#include "abi/options.hpp"

namespace tenet::abi {
namespace {

ShowFormat show_format_from(const char* given) {
  const std::string format = text_of(given, "format");
  if (format == "json") return ShowFormat::json;
  if (format == "text") return ShowFormat::text;
  refuse({"format-unknown", fmt::format("a document is shown as json or text, not as '{}'", format)});
}

/// `read(view)` gives a Result<Document>.
template <class Read>
tenet_code show(std::int32_t view, const char* format, tenet_buffer** out, tenet_error** error, Read read) {
  return trapped(error, [&] {
    auto*& buffer = place_for(out, "out");
    const ShowFormat as = show_format_from(format);
    buffer = new tenet_buffer{tenet::show(value_of(read(view_from(view, "view"))), as)};
  });
}

/// `tell(checker, rule, options)` gives a Result<std::string>.
template <class Tell>
tenet_code explain(const tenet_checker* checker, const char* rule, const tenet_options* options, tenet_buffer** out, tenet_error** error,
                   Tell tell) {
  return trapped(error, [&] {
    auto*& buffer = place_for(out, "out");
    const Run run(options, given(checker, "checker").checker);
    buffer = new tenet_buffer{value_of(tell(checker->checker, text_of(rule, "rule"), run.options()))};
  });
}

}  // namespace
}  // namespace tenet::abi

tenet_code tenet_show_file(const char* file, int32_t view, const char* format, tenet_buffer** out, tenet_error** error) {
  using namespace tenet::abi;
  return show(view, format, out, error, [&](tenet::View as) { return tenet::read_document(path_of(file, "file"), as); });
}

tenet_code tenet_show_bytes(const void* bytes, size_t bytes_size, const char* name, int32_t view, const char* format, tenet_buffer** out,
                            tenet_error** error) {
  using namespace tenet::abi;
  return show(view, format, out, error,
              [&](tenet::View as) { return tenet::read_bytes(bytes_of(bytes, bytes_size, "bytes"), text_of(name, "name"), as); });
}

tenet_code tenet_explain_file(const tenet_checker* checker, const char* rule, const char* file, const tenet_options* options,
                              tenet_buffer** out, tenet_error** error) {
  using namespace tenet::abi;
  return explain(checker, rule, options, out, error,
                 [&](const tenet::Checker& rules, const std::string& id, const tenet::CheckOptions& as) {
                   return rules.explain(id, path_of(file, "file"), as);
                 });
}

tenet_code tenet_explain_bytes(const tenet_checker* checker, const char* rule, const void* bytes, size_t bytes_size, const char* name,
                               const tenet_options* options, tenet_buffer** out, tenet_error** error) {
  using namespace tenet::abi;
  return explain(checker, rule, options, out, error,
                 [&](const tenet::Checker& rules, const std::string& id, const tenet::CheckOptions& as) {
                   return rules.explain_bytes(id, bytes_of(bytes, bytes_size, "bytes"), text_of(name, "name"), as);
                 });
}
