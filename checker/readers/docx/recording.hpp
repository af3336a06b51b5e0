#pragma once
/// \file
/// Events kept to be delivered later: notes wait for their reference, an alternate branch for the decision, parts of Flat OPC files
/// for their reader.

#include <cstdint>
#include <string>
#include <vector>

#include "xml/events.hpp"

namespace tenet::docx {

/// What one recording may hold, in bytes of names, values and text. Notes of a 3,000-page thesis are about 5 MB.
inline constexpr std::size_t kMaxRecording = 96U << 20U;

class Recording {
 public:
  void start(const xml::Element& element);
  void end(xml::NameId id);
  void text(std::string_view utf8);
  void clear();

  /// Delivers everything in the order it came, until the handler stops.
  void replay(xml::Handler& handler) const;

  [[nodiscard]] bool empty() const { return events_.empty(); }
  /// True when something was left out because of kMaxRecording.
  [[nodiscard]] bool overflowed() const { return overflowed_; }
  [[nodiscard]] bool has_elements() const { return elements_; }

 private:
  enum class What : std::uint8_t { start, end, text };
  struct Slice {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
  };
  struct Event {
    What what = What::text;
    xml::Ns ns = 0;
    xml::NameId id = 0;
    std::uint32_t attributes = 0;  ///< index of the first
    std::uint32_t count = 0;
    Slice local;  ///< or the text
    Slice uri;
  };
  struct Kept {
    xml::NameId id = 0;
    xml::Ns ns = 0;
    Slice value;
  };

  [[nodiscard]] bool full();
  Slice keep(std::string_view bytes);
  [[nodiscard]] std::string_view at(Slice slice) const { return std::string_view(bytes_).substr(slice.begin, slice.size); }
  void replay_start(const Event& event, std::vector<xml::Attribute>& scratch, xml::Handler& handler) const;

  std::vector<Event> events_;
  std::vector<Kept> attributes_;
  std::string bytes_;
  std::uint32_t skipped_open_ = 0;  ///< elements started after the limit, whose ends are to be skipped as well
  bool overflowed_ = false;
  bool elements_ = false;
};

}  // namespace tenet::docx
