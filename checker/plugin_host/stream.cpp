#include "plugin_host/stream.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace tenet::plugin_host {
namespace {

constexpr std::size_t kLength = 4;
constexpr std::size_t kHead = 1 + kLength;
constexpr std::array<std::string_view, 3> kWhat = {"describe", "read", "write"};

void put(std::string& bytes, std::size_t at, std::uint32_t value) {
  for (std::size_t i = 0; i < kLength; ++i) bytes[at + i] = static_cast<char>((value >> (8U * i)) & 0xFFU);
}

std::uint32_t number_at(std::span<const char> bytes) {
  std::uint32_t value = 0;
  for (std::size_t i = 0; i < kLength; ++i) value |= std::uint32_t{static_cast<unsigned char>(bytes[i])} << (8U * i);
  return value;
}

template <class Number>
bool read_number(const std::string& text, Number& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

std::vector<std::string> arguments_of(const Call& call) {
  return {std::string(kWhat.at(static_cast<std::size_t>(call.what))),
          call.file,
          std::to_string(call.memory),
          std::to_string(call.seconds),
          std::to_string(call.row),
          std::to_string(call.parameter),
          call.name};
}

std::optional<Call> call_of(std::span<const std::string> arguments) {
  if (arguments.size() != 7) return std::nullopt;
  const auto what = std::find(kWhat.begin(), kWhat.end(), arguments[0]);
  if (what == kWhat.end()) return std::nullopt;
  Call call;
  call.what = static_cast<Call::What>(what - kWhat.begin());
  call.file = arguments[1];
  call.name = arguments[6];
  const bool numbers = read_number(arguments[2], call.memory) && read_number(arguments[3], call.seconds) &&
                       read_number(arguments[4], call.row) && read_number(arguments[5], call.parameter);
  return numbers ? std::optional(call) : std::nullopt;
}

FrameBytes::FrameBytes(Frame kind) : bytes_(kHead, '\0') {
  bytes_[0] = static_cast<char>(kind);
}

FrameBytes& FrameBytes::number(std::uint32_t value) {
  bytes_.append(kLength, '\0');
  put(bytes_, bytes_.size() - kLength, value);
  return *this;
}

FrameBytes& FrameBytes::text(std::string_view value) {
  number(static_cast<std::uint32_t>(value.size()));
  bytes_ += value;
  return *this;
}

const std::string& FrameBytes::whole() {
  put(bytes_, 1, static_cast<std::uint32_t>(bytes_.size() - kHead));
  return bytes_;
}

std::uint32_t Fields::number() {
  whole_ = whole_ && bytes_.size() >= kLength;
  if (!whole_) return 0;
  const std::uint32_t value = number_at(bytes_);
  bytes_ = bytes_.subspan(kLength);
  return value;
}

std::string_view Fields::text() {
  const std::uint32_t length = number();
  whole_ = whole_ && bytes_.size() >= length;
  if (!whole_) return {};
  const std::string_view value(bytes_.data(), length);
  bytes_ = bytes_.subspan(length);
  return value;
}

/// The next frame, where all of it is there; false where the reading is over.
bool Frames::take_whole(std::span<const char>& rest) {
  while (rest.size() >= kHead) {
    const auto kind = static_cast<std::uint8_t>(rest[0]);
    const std::uint32_t length = number_at(rest.subspan(1));
    garbage_ = kind == 0 || kind > kLastFrame || length > kMostOfAFrame;
    if (garbage_) return false;
    if (rest.size() - kHead < length) return true;
    const std::span<const char> fields = rest.subspan(kHead, length);
    rest = rest.subspan(kHead + length);
    if (!take_(static_cast<Frame>(kind), Fields(fields))) return false;
  }
  return true;
}

bool Frames::add(std::span<const char> piece) {
  if (waiting_.empty()) {
    if (!take_whole(piece)) return false;
    waiting_.assign(piece.begin(), piece.end());
    return true;
  }
  waiting_.append(piece.data(), piece.size());
  std::span<const char> rest(waiting_);
  const bool goes_on = take_whole(rest);
  waiting_.erase(0, waiting_.size() - rest.size());
  return goes_on;
}

}  // namespace tenet::plugin_host
