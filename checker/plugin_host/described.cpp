#include "plugin_host/described.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <string_view>

#include "base/ascii.hpp"
#include "base/utf8.hpp"

namespace tenet::plugin_host {
namespace {

/// Ids are typed and shown in columns.
constexpr std::size_t kLongestId = 24;
constexpr std::size_t kLongestLine = 200;
constexpr std::size_t kMostRows = 32;
constexpr std::uint32_t kMemory = 1024, kMostMemory = 4096;
constexpr std::uint32_t kSeconds = 60, kMostSeconds = 600;

bool is_id(std::string_view text) {
  const auto good = [](char c) { return (c >= 'a' && c <= 'z') || base::is_digit(c) || c == '-'; };
  return !text.empty() && text.size() <= kLongestId && text.front() != '-' && std::all_of(text.begin(), text.end(), good);
}

/// One line for people, without what would steer a terminal.
bool is_line(std::string_view text) {
  return text.size() <= kLongestLine && base::is_valid_utf8(text) &&
         std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\x7F'; });
}

bool is_extension(std::string_view text) {
  return text.size() > 1 && text.front() == '.' && is_id(text.substr(1));
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (std::string_view rest = base::trim(text); !rest.empty(); rest = base::trim(rest)) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    words.emplace_back(rest.substr(0, end));
    rest.remove_prefix(end);
  }
  return words;
}

std::uint32_t between(std::uint32_t asked, std::uint32_t standard, std::uint32_t most) {
  return asked == 0 ? standard : std::min(asked, most);
}

}  // namespace

bool Describing::refuse(std::string sentence) {
  wrong_ = std::move(sentence);
  return false;
}

bool Describing::take_plugin(Fields& fields) {
  described_.name = fields.text();
  described_.version = fields.text();
  described_.about = fields.text();
  described_.memory = between(fields.number(), kMemory, kMostMemory);
  described_.seconds = between(fields.number(), kSeconds, kMostSeconds);
  if (!is_id(described_.name)) return refuse("has a name that is not 1 to 24 lower-case letters, digits and hyphens");
  if (!is_line(described_.version) || !is_line(described_.about))
    return refuse("has a version or description that is not one line of UTF-8");
  return true;
}

bool Describing::take_reader(Fields& fields) {
  DescribedReader reader;
  reader.id = fields.text();
  reader.title = fields.text();
  reader.extensions = words_of(fields.text());
  if (!is_id(reader.id) || !is_line(reader.title)) return refuse("has a reader whose id or title is no word or no line");
  const bool good = std::all_of(reader.extensions.begin(), reader.extensions.end(), is_extension);
  if (!good || reader.extensions.size() > kMostRows)
    return refuse(fmt::format("has a reader ({}) whose extensions are not written as in \".pdf .xps\"", reader.id));
  described_.readers.push_back(std::move(reader));
  return described_.readers.size() <= kMostRows || refuse("lists too many readers");
}

bool Describing::take_writer(Fields& fields) {
  DescribedWriter writer;
  writer.id = fields.text();
  writer.title = fields.text();
  writer.extension = fields.text();
  writer.binary = fields.number() != 0;
  if (!is_id(writer.id) || !is_line(writer.title)) return refuse("has a writer whose id or title is no word or no line");
  if (!is_extension(writer.extension))
    return refuse(fmt::format("has a writer ({}) whose extension is not written as in \".rst\"", writer.id));
  described_.writers.push_back(std::move(writer));
  return described_.writers.size() <= kMostRows || refuse("lists too many writers");
}

bool Describing::take(Frame kind, Fields fields) {
  const bool good = (kind == Frame::plugin && take_plugin(fields)) || (kind == Frame::reader && take_reader(fields)) ||
                    (kind == Frame::writer && take_writer(fields));
  if (wrong_.empty() && (!good || !fields.is_whole())) return refuse("describes itself in a way that cannot be understood");
  return good;
}

Result<Described> Describing::result() const {
  if (!wrong_.empty()) return fail("plugin-wrong", wrong_);
  if (described_.name.empty()) return fail("plugin-wrong", "does not describe itself");
  if (described_.readers.empty() && described_.writers.empty()) return fail("plugin-wrong", "brings neither a reader nor a writer");
  return described_;
}

}  // namespace tenet::plugin_host
