#pragma once
/// \file
/// What styles say that changes what a document means: hidden text, outline levels, list labels, page headers.
/// Fonts and margins are no business of Tenet's.

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tenet::odt {

/// Where a style is defined. Automatic styles of content.xml and of styles.xml are two families that may share names.
enum class Scope : std::uint8_t {
  common,        ///< office:styles
  content_auto,  ///< office:automatic-styles of content.xml, and of a flat document
  styles_auto,   ///< office:automatic-styles of styles.xml, used by page headers and footers
};

enum class Family : std::uint8_t { paragraph, text, table, section, other };
[[nodiscard]] Family family_from(std::string_view name);

/// A style:style as written, then with what it inherits once `StyleBook::resolve` has run.
struct Style {
  std::string parent;
  std::optional<bool> hidden;             ///< text:display of its text properties
  std::optional<std::string> list_style;  ///< "" says: in no list, whatever the parent
  std::optional<std::uint8_t> outline_level;
  std::string master_page;
  bool is_title = false;    ///< the style Title or made from it
  bool is_caption = false;  ///< the style Caption or made from it
  bool resolved = false;    ///< has what it inherits
};

/// One level of a list style or of the outline.
struct LevelFormat {
  enum class Kind : std::uint8_t { none, number, bullet };
  Kind kind = Kind::none;
  std::string format;  ///< style:num-format: "1", "a", "A", "i", "I", or empty for no number; longer ones: see format_number
  std::string prefix;
  std::string suffix;
  std::optional<std::string> pattern;  ///< style:num-list-format of ODF 1.3: "%1%.%2%."; replaces prefix, suffix and display levels
  std::string bullet;
  bool letter_sync = false;  ///< after z comes aa, bb, cc; else aa, ab, ac
  std::uint32_t display_levels = 1;
  std::uint32_t start = 1;
};

/// ODF has ten levels; deeper lists repeat the last.
inline constexpr std::size_t kListLevels = 10;

struct ListStyle {
  std::vector<LevelFormat> levels = std::vector<LevelFormat>(kListLevels);
  bool consecutive = false;  ///< one count through all levels
};

struct MasterPage {
  std::string name;
  std::string next;
};

/// All styles of a document. Filled once, then read only. References stay valid for its life.
class StyleBook {
 public:
  void add(Scope scope, Family family, std::string_view name, Style style);
  void add_list(Scope scope, std::string_view name, ListStyle style);
  void set_language(std::string_view language) { language_ = language; }
  void set_outline(ListStyle style) { outline_ = std::move(style); }
  void add_master_page(MasterPage page) { master_pages_.push_back(std::move(page)); }
  /// Hands down what parents say. Chains that bite their own tail end there.
  void resolve();

  /// The style as seen from a part: its automatic styles first, then the common ones. Null when there is none.
  [[nodiscard]] const Style* find(Scope from, Family family, std::string_view name) const;
  [[nodiscard]] const ListStyle* list(Scope from, std::string_view name) const;
  [[nodiscard]] const ListStyle& outline() const { return outline_; }

  /// Of the document's paragraphs ("en"); "" where it says none.
  [[nodiscard]] std::string_view language() const { return language_; }

  /// The pages whose headers and footers appear: those named, the first of all when `default_page_used`, and those that follow them.
  [[nodiscard]] std::set<std::string> pages_in_use(const std::set<std::string>& named, bool default_page_used) const;

 private:
  struct Key {
    Scope scope;
    Family family;
    std::string name;
  };
  struct KeyView {
    Scope scope;
    Family family;
    std::string_view name;
    auto operator<=>(const KeyView&) const = default;
  };
  struct ByKey {
    using is_transparent = void;
    static KeyView view(const Key& key) { return {key.scope, key.family, key.name}; }
    static const KeyView& view(const KeyView& key) { return key; }
    template <typename A, typename B>
    bool operator()(const A& a, const B& b) const {
      return view(a) < view(b);
    }
  };
  using Styles = std::map<Key, Style, ByKey>;
  void resolve_chain(Styles::value_type& first);
  [[nodiscard]] Styles::value_type* parent_of(const Styles::value_type& entry);

  Styles styles_;
  std::map<std::pair<Scope, std::string>, ListStyle> lists_;
  ListStyle outline_;
  std::string language_;
  std::vector<MasterPage> master_pages_;
};

}  // namespace tenet::odt
