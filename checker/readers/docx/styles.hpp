#pragma once
/// \file
/// What styles.xml says that a checker needs: outline levels, list membership, hidden text, what a style is for.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/document.hpp>
#include <tenet/result.hpp>

#include "readers/docx/parts.hpp"

namespace tenet::docx {

/// Real chains are five long; cycles end here.
inline constexpr int kMaxStyleChain = 64;

/// w:numPr: membership of a list. An absent value is inherited.
struct NumberingReference {
  std::optional<std::int32_t> num;  ///< 0 takes the paragraph out of the list
  std::optional<std::int32_t> level;
};

/// What a paragraph style means after its basedOn chain has been followed.
struct ParagraphStyle {
  std::optional<int> outline;  ///< 0 to 8; 9 is body text
  NumberingReference numbering;
  std::vector<std::string> chain;  ///< style ids, the style itself first: levels of a list are linked to one of them
  bool hidden = false;
  BlockRole role = BlockRole::body;
  std::string font;
};

/// Which parts of a table its style sets apart.
struct TableStyle {
  bool first_row = false;
};

class Styles {
 public:
  Styles() = default;
  Styles(const Styles&) = delete;
  Styles& operator=(const Styles&) = delete;

  /// Reads styles.xml; an error leaves what was read before it.
  Result<void> load(Parts& parts, std::string_view name);

  /// "" is the document's default paragraph style.
  [[nodiscard]] const ParagraphStyle& paragraph(std::string_view id) const;
  [[nodiscard]] bool default_hidden() const { return default_hidden_; }
  /// Of the document's text ("en-GB"); "" where it says none.
  [[nodiscard]] std::string_view language() const { return language_; }
  /// What the character style says of w:vanish; none when it says nothing.
  [[nodiscard]] bool character_hidden(std::string_view id) const;
  [[nodiscard]] std::string character_font(std::string_view id) const;
  [[nodiscard]] TableStyle table(std::string_view id) const;
  /// The num that a numbering style stands for.
  [[nodiscard]] std::optional<std::int32_t> numbering_style(std::string_view id) const;

  struct Style {
    std::string id;
    std::string name;  ///< ASCII lower case
    std::string based_on;
    std::string type;
    std::optional<int> outline;
    NumberingReference numbering;
    std::optional<bool> hidden;
    std::string font;
    bool first_row = false;
  };

 private:
  friend class StylesHandler;
  [[nodiscard]] const Style* find(std::string_view id) const;
  [[nodiscard]] ParagraphStyle resolve(std::string_view id) const;
  /// The style and what it is based on, nearest first.
  [[nodiscard]] std::vector<const Style*> chain(std::string_view id) const;

  std::map<std::string, Style, std::less<>> styles_;
  std::string default_paragraph_;
  bool default_hidden_ = false;
  std::string language_;
  using Resolved = std::map<std::string, ParagraphStyle, std::less<>>;
  mutable Resolved resolved_;
  mutable const Resolved::value_type* latest_ = nullptr;
};

/// ST_OnOff: absent means on.
[[nodiscard]] bool is_on(const xml::Element& element, xml::NameId attribute);
/// A decimal number at the start of the text, else `otherwise`; out of range is `otherwise` too.
[[nodiscard]] std::int32_t to_int(std::string_view text, std::int32_t otherwise);
[[nodiscard]] std::string lower(std::string_view text);

}  // namespace tenet::docx
