#pragma once
/// \file
/// A stretch of events kept for later: deleted text is read before the place it was deleted from, and a repeated table row is read once
/// and written often.

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "document/builder.hpp"
#include "xml/events.hpp"

namespace tenet::odt {

/// Owns copies of all it holds; views handed out by `event` live as long as the recording.
class Recording {
 public:
  enum class Kind : std::uint8_t { start, end, text };
  struct Event {
    Kind kind;
    xml::Element element;  ///< start; of end only the id
    std::string_view text;
    document::SourcePoint at;
  };

  void start(const xml::Element& element, document::SourcePoint at);
  void end(xml::NameId element);
  void text(std::string_view utf8, document::SourcePoint at);

  [[nodiscard]] std::size_t size() const { return events_.size(); }
  [[nodiscard]] Event event(std::size_t index) const;
  [[nodiscard]] bool has_text() const { return has_text_; }

 private:
  struct Stored {
    Kind kind;
    xml::NameId id = 0;
    xml::Ns ns = 0;
    std::string_view first;   // local name, or text
    std::string_view second;  // namespace address
    std::uint32_t attribute_begin = 0;
    std::uint32_t attribute_end = 0;
    document::SourcePoint at;
  };
  std::string_view keep(std::string_view text);

  std::vector<Stored> events_;
  std::vector<xml::Attribute> attributes_;
  std::deque<std::string> blocks_;  // text storage; blocks never grow past their capacity, so views stay valid
  bool has_text_ = false;
};

}  // namespace tenet::odt
