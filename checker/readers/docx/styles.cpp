#include "readers/docx/styles.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "readers/docx/names.hpp"

namespace tenet::docx {

bool is_on(const xml::Element& element, xml::NameId attribute) {
  const std::string_view value = element.get(attribute, "1");
  return value != "0" && value != "false" && value != "off";
}

std::int32_t to_int(std::string_view text, std::int32_t otherwise) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '+')) text.remove_prefix(1);
  std::int32_t value = 0;
  const std::from_chars_result read = std::from_chars(text.data(), text.data() + text.size(), value);
  return read.ec == std::errc() ? value : otherwise;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

/// Follows nesting by depth: a style's own properties stand directly in its pPr and rPr, those of table conditions do not count.
class StylesHandler final : public xml::Handler {
 public:
  explicit StylesHandler(Styles& styles) : styles_(&styles) {}

  void start(const xml::Element& element) override {
    path_.push_back(element.id);
    if (std::find(path_.begin(), path_.end(), rejected_branch) != path_.end()) return;
    if (element.id == w_style) return begin(element);
    if (in(w_rPrDefault) && element.id == w_vanish) styles_->default_hidden_ = is_on(element, w_val);
    if (in(w_rPrDefault) && element.id == w_lang) styles_->language_ = element.get(w_val);
    if (style_ == nullptr) return;
    if (in(w_tblStylePr) || element.id == w_tblStylePr) return table_condition(element);
    if (in(w_pPrChange) || in(w_rPrChange)) return;
    property(element);
  }
  void end(xml::NameId id) override {
    path_.pop_back();
    if (id == w_style) style_ = nullptr;
  }
  void text(std::string_view) override {}

 private:
  [[nodiscard]] bool in(xml::NameId id) const { return std::find(path_.begin(), path_.end() - 1, id) != path_.end() - 1; }

  void begin(const xml::Element& element) {
    const std::string id(element.get(w_styleId));
    const std::string type(element.get(w_type, "paragraph"));
    // The first of duplicates counts, as in Word.
    const auto [at, fresh] = styles_->styles_.try_emplace(id);
    if (!fresh) return;
    style_ = &at->second;
    style_->id = id;
    style_->type = type;
    if (type == "paragraph" && element.has(w_default) && is_on(element, w_default)) styles_->default_paragraph_ = id;
  }

  void table_condition(const xml::Element& element) {
    if (element.id != w_tblStylePr) return;
    if (element.get(w_type) == "firstRow") style_->first_row = true;
  }

  void property(const xml::Element& element) {
    switch (element.id) {
      case w_name:
        style_->name = lower(element.get(w_val));
        break;
      case w_basedOn:
        style_->based_on = element.get(w_val);
        break;
      case w_outlineLvl:
        style_->outline = to_int(element.get(w_val), 9);
        break;
      case w_numId:
        style_->numbering.num = to_int(element.get(w_val), 0);
        break;
      case w_ilvl:
        style_->numbering.level = to_int(element.get(w_val), 0);
        break;
      case w_vanish:
        style_->hidden = is_on(element, w_val);
        break;
      case w_rFonts:
        style_->font = element.get(w_ascii, element.get(w_hAnsi));
        break;
      default:
        break;
    }
  }

  Styles* styles_;
  Styles::Style* style_ = nullptr;
  std::vector<xml::NameId> path_;
};

Result<void> Styles::load(Parts& parts, std::string_view name) {
  StylesHandler handler(*this);
  return parts.parse(name, handler);
}

const Styles::Style* Styles::find(std::string_view id) const {
  const auto found = styles_.find(id);
  return found == styles_.end() ? nullptr : &found->second;
}

std::vector<const Styles::Style*> Styles::chain(std::string_view id) const {
  std::vector<const Style*> all;
  for (const Style* style = find(id); style != nullptr && all.size() < kMaxStyleChain; style = find(style->based_on)) {
    if (std::find(all.begin(), all.end(), style) != all.end()) break;
    all.push_back(style);
  }
  return all;
}

namespace {

/// Built-in style names are English in every language's files (ECMA-376-1 §17.7.4.9).
struct RoleRow {
  std::string_view name;
  BlockRole role;
};
constexpr std::array kRoles = {
    RoleRow{"title", BlockRole::title},
    RoleRow{"caption", BlockRole::caption},
    RoleRow{"toc heading", BlockRole::contents_entry},
    RoleRow{"toa heading", BlockRole::contents_entry},
    RoleRow{"index heading", BlockRole::contents_entry},
    RoleRow{"table of figures", BlockRole::contents_entry},
    RoleRow{"table of authorities", BlockRole::contents_entry},
};

/// The number behind a built-in name ("heading 3"), else 0.
int numbered_name(std::string_view name, std::string_view stem) {
  if (!name.starts_with(stem) || name.size() != stem.size() + 1) return 0;
  const char digit = name.back();
  return digit >= '1' && digit <= '9' ? digit - '0' : 0;
}

std::optional<BlockRole> role_by_name(std::string_view name) {
  for (const RoleRow& row : kRoles)
    if (row.name == name) return row.role;
  if (numbered_name(name, "toc ") != 0 || numbered_name(name, "index ") != 0) return BlockRole::contents_entry;
  return std::nullopt;
}

/// Documents without a styles part still name the built-in styles by their usual ids.
ParagraphStyle by_usual_id(std::string_view id) {
  ParagraphStyle style;
  const std::string key = lower(id);
  if (const int level = numbered_name(key, "heading"); level != 0) style.outline = level - 1;
  if (numbered_name(key, "toc") != 0) style.role = BlockRole::contents_entry;
  if (key == "title") style.role = BlockRole::title;
  if (key == "caption") style.role = BlockRole::caption;
  return style;
}

}  // namespace

ParagraphStyle Styles::resolve(std::string_view id) const {
  const std::vector<const Style*> all = chain(id.empty() ? std::string_view(default_paragraph_) : id);
  if (all.empty() && !id.empty()) return by_usual_id(id);
  ParagraphStyle out;
  std::optional<BlockRole> role;
  std::optional<bool> hidden;
  for (const Style* style : all) {
    out.chain.push_back(style->id);
    // A heading's outline level is what makes it one; a file that leaves it out means the level in the name.
    if (const int level = numbered_name(style->name, "heading "); !out.outline && !style->outline && level != 0) out.outline = level - 1;
    if (!out.outline) out.outline = style->outline;
    if (!role) role = role_by_name(style->name);
    // A heading that is based on Title is a heading.
    if (!role && out.outline.value_or(9) < 9) role = BlockRole::body;
    if (!hidden) hidden = style->hidden;
    if (!out.numbering.num) out.numbering.num = style->numbering.num;
    if (!out.numbering.level) out.numbering.level = style->numbering.level;
    if (out.font.empty()) out.font = style->font;
  }
  out.role = role.value_or(BlockRole::body);
  out.hidden = hidden.value_or(false);
  return out;
}

const ParagraphStyle& Styles::paragraph(std::string_view id) const {
  // Asked again for every run of a paragraph.
  if (latest_ != nullptr && latest_->first == id) return latest_->second;
  auto known = resolved_.find(id);
  if (known == resolved_.end()) known = resolved_.emplace(std::string(id), resolve(id)).first;
  latest_ = &*known;
  return latest_->second;
}

bool Styles::character_hidden(std::string_view id) const {
  for (const Style* style : chain(id))
    if (style->hidden) return *style->hidden;
  return false;
}

std::string Styles::character_font(std::string_view id) const {
  for (const Style* style : chain(id))
    if (!style->font.empty()) return style->font;
  return {};
}

TableStyle Styles::table(std::string_view id) const {
  TableStyle out;
  for (const Style* style : chain(id)) {
    out.first_row = out.first_row || style->first_row;
  }
  return out;
}

std::optional<std::int32_t> Styles::numbering_style(std::string_view id) const {
  for (const Style* style : chain(id))
    if (style->numbering.num) return style->numbering.num;
  return std::nullopt;
}

}  // namespace tenet::docx
