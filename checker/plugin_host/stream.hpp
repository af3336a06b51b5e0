#pragma once
/// \file
/// What a helper process says to Tenet, and how: frames of a kind, a length and fields. The helper runs foreign code, so nothing in the
/// stream is believed: whoever reads it asks for each field and is told when it is not there.

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tenet::plugin_host {

/// The first frame's number: the helper may be that of another installation.
inline constexpr std::uint32_t kStreamVersion = 1;

enum class Frame : std::uint8_t {
  hello = 1,  ///< kStreamVersion
  plugin,     ///< name, version, about, memory, seconds
  reader,     ///< id, title, extensions
  writer,     ///< id, title, extension, content
  page,       ///< number
  title,      ///< text
  heading,    ///< level, number
  paragraph,  ///< role
  list_item,  ///< depth, number
  end,
  text,  ///< text
  link,  ///< target
  end_link,
  checkbox,  ///< 0 or 1
  table,
  row,
  cell,  ///< rowspan, colspan, header
  note,  ///< number
  page_header,
  page_footer,
  close,
  document,        ///< name, bytes
  diagnostic,      ///< code, sentence
  output,          ///< bytes
  not_recognised,  ///< the document is in no format of this reader
  failed,          ///< code, sentence: the last frame
  done,            ///< the last frame
};
inline constexpr std::uint8_t kLastFrame = static_cast<std::uint8_t>(Frame::done);

/// A converted document or a report in one piece is the longest.
inline constexpr std::uint32_t kMostOfAFrame = 513U << 20U;

/// The call of the helper: its arguments, in this order.
struct Call {
  enum class What : std::uint8_t { describe, read, write };
  What what = What::describe;
  std::string file;             ///< of the plugin, with its folder
  std::uint64_t memory = 0;     ///< megabytes
  std::uint64_t seconds = 0;    ///< of processor time
  std::uint32_t row = 0;        ///< of the reader or writer among the plugin's
  std::uint32_t parameter = 0;  ///< read: 1 for the original view; write: the width
  std::string name;             ///< of the document
};
[[nodiscard]] std::vector<std::string> arguments_of(const Call& call);
[[nodiscard]] std::optional<Call> call_of(std::span<const std::string> arguments);

/// A frame being put together.
class FrameBytes {
 public:
  explicit FrameBytes(Frame kind);
  FrameBytes& number(std::uint32_t value);
  FrameBytes& text(std::string_view value);
  /// The whole frame, its length filled in.
  [[nodiscard]] const std::string& whole();

 private:
  std::string bytes_;
};

/// The fields of a frame that came, in their order. Once a field was not there, `is_whole` is false and further ones are 0 and "".
class Fields {
 public:
  explicit Fields(std::span<const char> bytes) : bytes_(bytes) {}
  std::uint32_t number();
  std::string_view text();
  /// Every field that was asked for was there, and no more than those.
  [[nodiscard]] bool is_whole() const { return whole_ && bytes_.empty(); }

 private:
  std::span<const char> bytes_;
  bool whole_ = true;
};

/// Cuts a stream into frames, however it comes in pieces.
class Frames {
 public:
  /// `take` gets each frame; false ends the reading.
  explicit Frames(std::function<bool(Frame, Fields)> take) : take_(std::move(take)) {}
  /// False: `take` wanted no more, or this is no stream of frames (`is_garbage`).
  bool add(std::span<const char> piece);
  [[nodiscard]] bool is_garbage() const { return garbage_; }

 private:
  bool take_whole(std::span<const char>& rest);
  std::function<bool(Frame, Fields)> take_;
  std::string waiting_;
  bool garbage_ = false;
};

}  // namespace tenet::plugin_host
