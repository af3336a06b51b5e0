#include "plugin_runner/calls.hpp"

#include <string_view>

namespace tenet::plugin_runner {
namespace {

using plugin_host::Frame;
using plugin_host::FrameBytes;

/// The private folder that this process was started in.
constexpr const char* kFolder = ".";

/// What the callbacks know beside the line.
struct Answer {
  Sender& sender;
  bool failed = false;
};

Answer& answer_of(void* self) {
  return *static_cast<Answer*>(self);
}
std::string_view said(const char* text) {
  return text != nullptr ? std::string_view(text) : std::string_view{};
}
/// To go on is 0.
int send(void* self, FrameBytes frame) {
  Answer& answer = answer_of(self);
  return !answer.failed && answer.sender.send(std::move(frame)) ? 0 : 1;
}
std::string_view bytes_of(const void* bytes, std::size_t length) {
  return bytes != nullptr ? std::string_view(static_cast<const char*>(bytes), length) : std::string_view{};
}
int fail_with(void* self, std::string_view code, std::string_view sentence) {
  send(self, FrameBytes(Frame::failed).text(code).text(sentence));
  answer_of(self).failed = true;
  return 1;
}

tenet_builder builder_for(Answer& answer) {
  tenet_builder to{};
  to.size = sizeof to;
  to.self = &answer;
  to.page = [](void* self, std::uint32_t number) { return send(self, FrameBytes(Frame::page).number(number)); };
  to.title = [](void* self, const char* text) { return send(self, FrameBytes(Frame::title).text(said(text))); };
  to.begin_heading = [](void* self, std::uint32_t level, const char* number) {
    return send(self, FrameBytes(Frame::heading).number(level).text(said(number)));
  };
  to.begin_paragraph = [](void* self, tenet_role role) {
    return send(self, FrameBytes(Frame::paragraph).number(static_cast<std::uint32_t>(role)));
  };
  to.begin_list_item = [](void* self, std::uint32_t depth, const char* number) {
    return send(self, FrameBytes(Frame::list_item).number(depth).text(said(number)));
  };
  to.end = [](void* self) { return send(self, FrameBytes(Frame::end)); };
  to.text = [](void* self, const char* utf8, std::size_t length) {
    return send(self, FrameBytes(Frame::text).text(bytes_of(utf8, length)));
  };
  to.begin_link = [](void* self, const char* target) { return send(self, FrameBytes(Frame::link).text(said(target))); };
  to.end_link = [](void* self) { return send(self, FrameBytes(Frame::end_link)); };
  to.checkbox = [](void* self, int is_checked) { return send(self, FrameBytes(Frame::checkbox).number(is_checked != 0 ? 1 : 0)); };
  to.begin_table = [](void* self) { return send(self, FrameBytes(Frame::table)); };
  to.begin_row = [](void* self) { return send(self, FrameBytes(Frame::row)); };
  to.begin_cell = [](void* self, std::uint32_t rowspan, std::uint32_t colspan, int is_header) {
    return send(self, FrameBytes(Frame::cell).number(rowspan).number(colspan).number(is_header != 0 ? 1 : 0));
  };
  to.begin_note = [](void* self, const char* number) { return send(self, FrameBytes(Frame::note).text(said(number))); };
  to.begin_page_header = [](void* self) { return send(self, FrameBytes(Frame::page_header)); };
  to.begin_page_footer = [](void* self) { return send(self, FrameBytes(Frame::page_footer)); };
  to.close = [](void* self) { return send(self, FrameBytes(Frame::close)); };
  to.document = [](void* self, const void* bytes, std::size_t length, const char* name) {
    return send(self, FrameBytes(Frame::document).text(said(name)).text(bytes_of(bytes, length)));
  };
  to.diagnose = [](void* self, const char* code, const char* sentence) {
    return send(self, FrameBytes(Frame::diagnostic).text(said(code)).text(said(sentence)));
  };
  to.fail = [](void* self, const char* code, const char* sentence) { return fail_with(self, said(code), said(sentence)); };
  return to;
}

/// What comes after the plugin's own call: its failure has been said, or is said for it.
void finish(int result, Answer& answer) {
  if (answer.failed) return;
  if (result != 0)
    fail_with(&answer, "plugin-gave-up", "was given up by the plugin, which does not say why");
  else
    answer.sender.send(Frame::done);
}

}  // namespace

void describe(const tenet_plugin& plugin, Sender& sender) {
  sender.send(FrameBytes(Frame::plugin)
                  .text(plugin.name)
                  .text(plugin.version)
                  .text(said(plugin.about))
                  .number(plugin.memory_megabytes)
                  .number(plugin.seconds));
  for (const tenet_reader* row : std::span(plugin.readers, plugin.reader_count))
    sender.send(FrameBytes(Frame::reader).text(row->id).text(row->title).text(row->extensions));
  for (const tenet_writer* row : std::span(plugin.writers, plugin.writer_count))
    sender.send(
        FrameBytes(Frame::writer).text(row->id).text(row->title).text(row->extension).number(static_cast<std::uint32_t>(row->content)));
  sender.send(Frame::done);
}

void read(const tenet_plugin& plugin, const plugin_host::Call& call, std::span<const char> bytes, Sender& sender) {
  Answer answer{sender};
  if (call.row >= plugin.reader_count) return finish(1, answer);
  const tenet_reader& reader = *std::span(plugin.readers, plugin.reader_count)[call.row];
  tenet_input input{};
  input.size = sizeof input;
  input.data = reinterpret_cast<const unsigned char*>(bytes.data());
  input.length = bytes.size();
  input.name = call.name.c_str();
  input.folder = kFolder;
  input.view = call.parameter == 1 ? TENET_VIEW_ORIGINAL : TENET_VIEW_ACCEPTED;
  if (reader.recognises(&input) == 0) {
    sender.send(Frame::not_recognised);
    return;
  }
  const tenet_builder to = builder_for(answer);
  finish(reader.read(&input, &to), answer);
}

void write(const tenet_plugin& plugin, const plugin_host::Call& call, std::span<const char> json, Sender& sender) {
  Answer answer{sender};
  if (call.row >= plugin.writer_count) return finish(1, answer);
  const tenet_writer& writer = *std::span(plugin.writers, plugin.writer_count)[call.row];
  tenet_report_input report{};
  report.size = sizeof report;
  report.json = json.data();
  report.length = json.size();
  report.width = call.parameter;
  report.folder = kFolder;
  tenet_output to{};
  to.size = sizeof to;
  to.self = &answer;
  to.write = [](void* self, const void* piece, std::size_t length) {
    return send(self, FrameBytes(Frame::output).text(bytes_of(piece, length)));
  };
  to.fail = [](void* self, const char* sentence) { return fail_with(self, "plugin-report", said(sentence)); };
  finish(writer.write(&report, &to), answer);
}

}  // namespace tenet::plugin_runner
