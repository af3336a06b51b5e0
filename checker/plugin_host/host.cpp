#include "plugin_host/host.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <system_error>

#include "base/file.hpp"
#include "base/module.hpp"
#include "base/process.hpp"
#include "base/temporary.hpp"
#include "base/utf8.hpp"

namespace tenet::plugin_host {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kHelper = "tenet-plugin-host";
/// Loading libraries and saying what one is takes milliseconds; a busy machine may be slow.
constexpr std::uint64_t kSecondsToDescribe = 20;
constexpr std::uint64_t kMemoryToDescribe = 1024;
constexpr std::uint64_t kMostOutput = std::uint64_t{512} << 20U;
constexpr std::size_t kLongestSentence = 1000;

base::StandardError standard_error() {
  const char* wanted = std::getenv("TENET_PLUGIN_MESSAGES");
  return wanted != nullptr && *wanted != '\0' ? base::StandardError::passed_on : base::StandardError::dropped;
}

std::string one_line(std::string_view text) {
  std::string line = base::without_controls(text.substr(0, kLongestSentence));
  std::replace_if(
      line.begin(), line.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
  return line;
}

/// One call of the helper: what it says goes to `take`, and how it ended is worked out here.
class Conversation {
 public:
  Conversation(const Call& call, std::span<const char> input, std::uint64_t seconds) : call_(call), input_(input), seconds_(seconds) {}

  /// Whether the document was in no format of the reader.
  [[nodiscard]] bool is_not_recognised() const { return not_recognised_; }

  /// Whether what `hold` failed with is what befell the plugin ("was ended by a memory fault"), not what it said itself ("holds no text").
  [[nodiscard]] bool befell() const { return befell_; }

  /// Once the helper said that it is done. `take` sees what lies between; where it gives false, whoever made it knows why, and that is no
  /// error here.
  [[nodiscard]] Result<void> hold(const std::function<bool(Frame, Fields)>& take) {
    const fs::path program = base::helper_program(kHelper);
    if (program.empty())
      return fail("plugin-host-missing",
                  fmt::format("cannot be used: the program {} is not beside Tenet ({}), so plugins cannot run; install Tenet again",
                              kHelper, base::to_utf8(base::module_folder())));
    const auto folder = base::TemporaryFolder::make();
    if (!folder) return fail(folder.error().code, "cannot be used: " + folder.error().message);
    Frames frames([&](Frame kind, Fields fields) { return sort(kind, fields, take); });
    const base::Command command{.program = program,
                                .arguments = arguments_of(call_),
                                .folder = folder->path(),
                                .input = input_,
                                .most_time = std::chrono::seconds(seconds_),
                                .standard_error = standard_error()};
    const auto ended = base::run(command, [&](std::span<const char> piece) { return frames.add(piece); });
    if (!ended) return fail(ended.error().code, "cannot be used: " + ended.error().message);
    return judge(*ended, frames);
  }

 private:
  bool sort(Frame kind, Fields fields, const std::function<bool(Frame, Fields)>& take) {
    if (!greeted_) {
      greeted_ = kind == Frame::hello && fields.number() == kStreamVersion && fields.is_whole();
      return greeted_;
    }
    if (kind == Frame::failed) {
      const std::string code(fields.text());
      failure_ = Error{code, one_line(fields.text())};
      return false;
    }
    not_recognised_ = kind == Frame::not_recognised;
    done_ = kind == Frame::done || not_recognised_;
    if (done_) return false;
    unwanted_ = !take(kind, fields);
    return !unwanted_;
  }

  [[nodiscard]] Result<void> judge(const base::Ended& ended, const Frames& frames) {
    if (done_ || unwanted_) return {};
    if (failure_) return Unexpected(*failure_);
    befell_ = true;
    if (frames.is_garbage() || (!greeted_ && ended.how == base::Ended::How::stopped))
      return fail("plugin-garbage", "says what cannot be understood");
    switch (ended.how) {
      case base::Ended::How::out_of_time:
        return fail("plugin-out-of-time", fmt::format("took longer than {} seconds and was stopped", seconds_));
      case base::Ended::How::by_signal:
        return fail("plugin-crashed", "was ended by " + base::signal_in_words(ended.code));
      case base::Ended::How::exited:
      case base::Ended::How::stopped:
        break;
    }
    return fail("plugin-crashed", "ended before it was done");
  }

  const Call& call_;
  std::span<const char> input_;
  std::uint64_t seconds_;
  bool greeted_ = false;
  bool done_ = false;
  bool not_recognised_ = false;
  bool befell_ = false;
  bool unwanted_ = false;
  std::optional<Error> failure_;
};

}  // namespace

Result<Described> describe(const fs::path& file) {
  std::error_code error;
  const fs::path real = fs::canonical(file, error);
  if (error) return fail("plugin-missing", base::to_utf8(file) + " does not exist: check the path");
  if (!fs::is_regular_file(real, error))
    return fail("plugin-missing", base::to_utf8(file) + " is no file: name the plugin's shared object");
  Call call;
  call.file = real.string();
  call.memory = kMemoryToDescribe;
  call.seconds = kSecondsToDescribe;
  Describing describing;
  Conversation conversation(call, {}, kSecondsToDescribe);
  const auto held = conversation.hold([&](Frame kind, Fields fields) { return describing.take(kind, fields); });
  const std::string name = base::to_utf8(file) + (conversation.befell() ? ": the plugin " : " ");
  if (!held) return fail(held.error().code, name + held.error().message);
  auto described = describing.result();
  if (!described) return fail(described.error().code, name + described.error().message);
  described->file = real;
  return described;
}

Result<std::optional<ReadAnswer>> read(const Described& plugin, std::size_t reader, std::span<const char> bytes, std::string_view name,
                                       View view) {
  Call call;
  call.what = Call::What::read;
  call.file = plugin.file.string();
  // The document itself lies in memory, while it comes twice.
  call.memory = plugin.memory + (bytes.size() >> 20U) * 3;
  call.seconds = plugin.seconds;
  call.row = static_cast<std::uint32_t>(reader);
  call.parameter = view == View::original ? 1 : 0;
  call.name = base::to_utf8(base::path_from_utf8(name).filename());
  Building building(plugin.readers.at(reader).id, call.name);
  Conversation conversation(call, bytes, plugin.seconds);
  const auto held = conversation.hold([&](Frame kind, Fields fields) { return building.take(kind, fields); });
  if (!held && conversation.befell())
    return fail(held.error().code, fmt::format("{}: the plugin {} {}; the document is not read", name, plugin.name, held.error().message));
  if (!held) return fail(held.error().code, fmt::format("{} {}", name, held.error().message));
  if (conversation.is_not_recognised()) return std::optional<ReadAnswer>();
  auto document = building.finish();
  if (!document) return fail(document.error().code, fmt::format("{}: {}", name, document.error().message));
  return std::optional(ReadAnswer{std::move(*document), std::move(building.converted())});
}

Result<std::string> write(const Described& plugin, std::size_t writer, std::string_view json, int width) {
  Call call;
  call.what = Call::What::write;
  call.file = plugin.file.string();
  call.memory = plugin.memory + (json.size() >> 20U) * 3;
  call.seconds = plugin.seconds;
  call.row = static_cast<std::uint32_t>(writer);
  call.parameter = static_cast<std::uint32_t>(std::max(width, 0));
  std::string bytes;
  bool sound = true;
  Conversation conversation(call, std::span(json.data(), json.size()), plugin.seconds);
  const auto held = conversation.hold([&](Frame kind, Fields fields) {
    bytes += fields.text();
    sound = kind == Frame::output && fields.is_whole() && bytes.size() <= kMostOutput;
    return sound;
  });
  const std::string what = fmt::format("the report as {}", plugin.writers.at(writer).id);
  if (!held)
    return fail(held.error().code,
                fmt::format("{} could not be written: {}{}", what,
                            conversation.befell() ? fmt::format("the plugin {} ", plugin.name) : std::string(), held.error().message));
  if (!sound)
    return fail("plugin-garbage", fmt::format("{} could not be written: what the plugin {} gives is no report", what, plugin.name));
  if (plugin.writers[writer].binary) return bytes;
  if (!base::is_valid_utf8(bytes))
    return fail("plugin-garbage", fmt::format("{} could not be written: the plugin {} gives text that is not UTF-8", what, plugin.name));
  if (!bytes.ends_with('\n')) bytes += '\n';
  return bytes;
}

}  // namespace tenet::plugin_host
