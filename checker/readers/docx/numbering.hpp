#pragma once
/// \file
/// Lists: numbering.xml, and the counters that turn membership of a list into the label a reader of the page sees.
///
/// Counters belong to the abstract list, not to the w:num: nums that share one carry on from each other unless w:startOverride
/// says otherwise, and that once, where the num is first used (ECMA-376-1 §17.9.26 as Word carries it out). Every story of a document
/// counts for itself: the body, all footnotes together, all endnotes, each page header, and the text boxes in each of these.

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/result.hpp>

#include "readers/docx/parts.hpp"
#include "readers/docx/styles.hpp"

namespace tenet::docx {

inline constexpr std::size_t kLevels = 9;
/// Longer level texts are cut: a label is read in front of every item, so a long one would multiply.
inline constexpr std::size_t kMaxLevelText = 255;

struct Level {
  std::int32_t start = 0;  ///< w:start absent means 0
  std::string format = "decimal";
  std::string custom;    ///< w:format of a custom number format
  std::string text;      ///< w:lvlText: "%1.%2"
  std::string font;      ///< of the label, for bullets
  std::string style;     ///< w:pStyle: paragraphs of this style stand at this level
  std::string language;  ///< w:lang of the label: what words it is spelled in
  std::optional<std::int32_t> restart;
  bool legal = false;    ///< w:isLgl: all numbers in decimal
  bool picture = false;  ///< the bullet is a picture
  bool hidden = false;   ///< the label itself is hidden text
};

/// A paragraph's place in a list, and its label.
struct ListPlace {
  std::size_t level = 0;
  std::string label;         ///< may be empty: the level shows nothing
  bool known_format = true;  ///< false: a number in it is decimal for want of its format
};

/// A story: the part it lies in, and whether in its text or in the boxes that float over it.
struct CountedIn {
  enum class Where : std::uint8_t { text, boxes };
  std::uint32_t part = 0;
  Where where = Where::text;
  auto operator<=>(const CountedIn&) const = default;
};

class Numbering {
 public:
  /// `styles` must outlive this. Reads numbering.xml; an error leaves what was read before it.
  explicit Numbering(const Styles& styles) : styles_(&styles) {}
  Result<void> load(Parts& parts, std::string_view name);

  /// Counts a paragraph with this style and direct w:numPr and gives its label; none when it is in no list.
  [[nodiscard]] std::optional<ListPlace> count(const ParagraphStyle& style, const NumberingReference& direct, const CountedIn& story);

  using Levels = std::array<std::optional<Level>, kLevels>;
  struct Abstract {
    Levels levels;
    std::string style_link;      ///< w:numStyleLink: the definition is elsewhere
    std::string defining_style;  ///< w:styleLink: numbering style defined by this
  };
  struct Num {
    std::int32_t abstract = -1;
    Levels levels;  ///< from w:lvlOverride
    std::array<std::optional<std::int32_t>, kLevels> starts;
  };

 private:
  friend class NumberingHandler;

  struct Counters {
    std::array<std::optional<std::int32_t>, kLevels> values;
  };
  struct StoryCounters {
    std::map<std::int32_t, Counters> lists;                  ///< by abstract list
    std::set<std::pair<std::int32_t, std::size_t>> started;  ///< num and level whose startOverride has been used
  };
  struct Found {
    const Num* num = nullptr;
    std::int32_t num_id = 0;
    const Abstract* abstract = nullptr;
    std::int32_t abstract_id = 0;
    std::size_t level = 0;
  };

  [[nodiscard]] std::optional<Found> find(const ParagraphStyle& style, const NumberingReference& direct) const;
  [[nodiscard]] static const Level* level_of(const Found& found, std::size_t level);
  [[nodiscard]] static std::optional<std::size_t> linked_level(const Found& found, const ParagraphStyle& style);
  static void advance(const Found& found, StoryCounters& story);
  [[nodiscard]] ListPlace label(const Found& found, const Counters& counters) const;

  const Styles* styles_;
  std::map<std::int32_t, Abstract> abstracts_;
  std::map<std::int32_t, Num> nums_;
  std::map<CountedIn, StoryCounters> stories_;
};

}  // namespace tenet::docx
