#include "fill/docx/docx.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "fill/docx/locator.hpp"
#include "package/archive.hpp"
#include "package/package.hpp"
#include "readers/docx/names.hpp"
#include "readers/docx/opc.hpp"

namespace tenet::fill {
namespace {

/// Whether the document says that changes are to be tracked (w:trackRevisions, ECMA-376-1 17.15.1.90).
class SettingsHandler final : public xml::Handler {
 public:
  void start(const xml::Element& element) override {
    if (element.local != "trackRevisions") return;
    const std::string_view value = element.get(docx::w_val, "1");
    tracks = value != "0" && value != "false" && value != "off";
  }
  void end(xml::NameId) override {}
  void text(std::string_view) override {}
  bool tracks = false;
};

Recorded records_changes(package::Package& package, std::string_view main) {
  const Result<std::vector<docx::Relationship>> links = docx::relationships(package, main);
  if (!links) return Recorded::not_asked;
  const auto settings = std::find_if(links->begin(), links->end(), [](const auto& row) { return row.type == "settings"; });
  if (settings == links->end() || settings->external) return Recorded::not_asked;
  Result<std::string> part = package.read(settings->target);
  SettingsHandler handler;
  if (!part || !xml::parse(*part, docx::vocabulary(), handler)) return Recorded::not_asked;
  return handler.tracks ? Recorded::yes : Recorded::not_asked;
}

/// Puts paragraphs and runs together in the way of one cell.
class DocxSites final : public Sites {
 public:
  DocxSites(std::string_view bytes, const CellLocator& cells, Recorded recorded, const Signature& signature)
      : bytes_(bytes), cells_(cells), recorded_(recorded), signature_(signature), next_id_(cells.highest_id + 1) {}

  [[nodiscard]] SiteState state(std::size_t site) const override {
    const CellSite& cell = cells_.sites[site];
    if (cell.has_words) return SiteState::occupied;
    return cell.closed ? SiteState::closed : SiteState::empty;
  }

  void put(std::size_t site, std::span<const std::string> lines, std::vector<xml::Edit>& edits) override {
    const CellSite& cell = cells_.sites[site];
    if (cell.has_words) return append(cell, lines, edits);
    if (cell.hint) return replace_hint(cell, lines, edits);
    fill_first(cell, lines, edits);
  }

 private:
  void append(const CellSite& cell, std::span<const std::string> lines, std::vector<xml::Edit>& edits) {
    const auto last = std::find_if(cell.paragraphs.rbegin(), cell.paragraphs.rend(), [](const auto& each) { return each.has_words; });
    const CellParagraph like = last == cell.paragraphs.rend() ? CellParagraph{} : *last;
    std::string added;
    for (const std::string& line : lines) added += paragraph(cell, like, run_properties(like), line);
    edits.push_back({{cell.content.end, cell.content.end}, added});
  }

  /// The last line goes into the paragraph that is there, the others before it: whoever rejects the insertions has the form back.
  void fill_first(const CellSite& cell, std::span<const std::string> lines, std::vector<xml::Edit>& edits) {
    const CellParagraph& first = cell.paragraphs.front();
    const std::string properties = run_properties(first);
    if (first.plain) return fill_paragraph(cell, first, in_one(cell, lines, properties, " "), edits);
    std::string before;
    for (const std::string& line : lines.first(lines.size() - 1)) before += paragraph(cell, first, properties, line);
    edits.push_back({{first.at.begin, first.at.begin}, before});
    fill_paragraph(cell, first, run(cell, properties, lines.back()), edits);
  }

  static void fill_paragraph(const CellSite& cell, const CellParagraph& paragraph, const std::string& runs, std::vector<xml::Edit>& edits) {
    const bool has_inside = paragraph.at.end != paragraph.start_tag.end;
    if (has_inside) return edits.push_back({{paragraph.content_end, paragraph.content_end}, runs});
    // <w:p/>: the tag is opened.
    edits.push_back({{paragraph.at.end - 2, paragraph.at.end}, fmt::format(">{}</{}p>", runs, cell.prefix)});
  }

  void replace_hint(const CellSite& cell, std::span<const std::string> lines, std::vector<xml::Edit>& edits) {
    const Hint& hint = *cell.hint;
    edits.push_back({hint.mark, ""});
    const std::string properties = group(cell, "rPr", copied(hint.entered));
    if (hint.level == Hint::Level::run) {
      const std::string_view between = hint.many_lines || !hint.plain ? "\n" : " ";
      edits.push_back({hint.content, in_one(cell, lines, properties, between)});
      return;
    }
    const CellParagraph& like = cell.paragraphs.front();
    std::string added;
    for (const std::string& line : lines) added += paragraph(cell, like, properties, line);
    const xml::Stretch all{like.at.begin, cell.paragraphs.back().at.end};
    edits.push_back({hint.level == Hint::Level::cell ? all : hint.content, added});
  }

  /// All lines in one paragraph, "\n" between them as a line break.
  std::string in_one(const CellSite& cell, std::span<const std::string> lines, const std::string& properties, std::string_view between) {
    std::string runs;
    std::string words;
    for (const std::string& line : lines) {
      if (between == "\n" && !runs.empty()) runs += recorded(cell, fmt::format("<{0}r>{1}<{0}br/></{0}r>", cell.prefix, properties));
      if (between == "\n") runs += run(cell, properties, line);
      words += (words.empty() ? "" : " ") + line;
    }
    return between == "\n" ? runs : run(cell, properties, words);
  }

  std::string paragraph(const CellSite& cell, const CellParagraph& like, const std::string& properties, std::string_view line) {
    const std::string mark = group(cell, "rPr", (recorded_ == Recorded::yes ? change(cell, "/>") : "") + copied(like.mark));
    const std::string own = group(cell, "pPr", copied(like.paragraph) + mark);
    return fmt::format("<{0}p>{1}{2}</{0}p>", cell.prefix, own, run(cell, properties, line));
  }

  std::string run(const CellSite& cell, const std::string& properties, std::string_view words) {
    return recorded(cell,
                    fmt::format("<{0}r>{1}<{0}t xml:space=\"preserve\">{2}</{0}t></{0}r>", cell.prefix, properties, xml::escaped(words)));
  }

  std::string recorded(const CellSite& cell, std::string runs) {
    if (recorded_ != Recorded::yes) return runs;
    return change(cell, ">") + std::move(runs) + fmt::format("</{}ins>", cell.prefix);
  }

  std::string change(const CellSite& cell, std::string_view end) {
    return fmt::format("<{0}ins {0}id=\"{1}\" {0}author=\"{2}\" {0}date=\"{3}T00:00:00Z\"{4}", cell.prefix, next_id_++,
                       xml::escaped(signature_.author), xml::escaped(signature_.date), end);
  }

  static std::string group(const CellSite& cell, std::string_view name, const std::string& properties) {
    return properties.empty() ? std::string() : fmt::format("<{0}{1}>{2}</{0}{1}>", cell.prefix, name, properties);
  }

  /// What words look like that stand in the paragraph already, else what its mark says of words to come.
  [[nodiscard]] std::string run_properties(const CellParagraph& paragraph) const {
    const std::string inside = copied(paragraph.run ? *paragraph.run : paragraph.mark);
    return inside.empty() ? inside : fmt::format("<{0}rPr>{1}</{0}rPr>", prefix_, inside);
  }

  [[nodiscard]] std::string copied(const Properties& properties) const {
    std::string out;
    std::size_t done = properties.inside.begin;
    for (const xml::Stretch& left_out : properties.left_out) {
      out += bytes_.substr(done, left_out.begin - done);
      done = left_out.end;
    }
    return out += bytes_.substr(done, properties.inside.end - done);
  }

  std::string_view bytes_;
  const CellLocator& cells_;
  Recorded recorded_;
  const Signature& signature_;
  std::uint64_t next_id_;
  std::string prefix_ = cells_.sites.empty() ? std::string() : cells_.sites.front().prefix;
};

}  // namespace

Result<Filled> fill_docx(const Request& request) {
  if (!request.bytes.empty() && request.bytes.front() != 'P')
    return fail("fill-format", "it is a single XML file (Flat OPC): save it as .docx in Word and try again");
  Result<package::Package> package = package::Package::open(request.bytes);
  if (!package) return Unexpected(package.error());
  const Result<std::string> part = package->read(request.part);
  if (!part) return Unexpected(part.error());
  const std::string_view bytes(part->data(), part->size());
  CellLocator cells;
  if (const Result<void> read = xml::parse_with_places(bytes, docx::vocabulary(), cells); !read) return Unexpected(read.error());
  Recorded recorded = records_changes(*package, request.part);
  // Attributes need a prefix; no word processor writes the elements without one.
  const bool has_prefix = !cells.sites.empty() && !cells.sites.front().prefix.empty();
  if (recorded == Recorded::yes && !has_prefix) recorded = Recorded::no;
  DocxSites sites(bytes, cells, recorded, request.signature);
  Plan made = plan(request.entries, cells.grid, sites);
  const std::vector<package::ArchiveEntry> changes{{std::string(request.part), xml::edited(bytes, std::move(made.edits))}};
  Result<std::string> copy = package::copy_package(request.bytes, changes);
  if (!copy) return Unexpected(copy.error());
  return Filled{std::move(*copy), std::move(made.outcomes), recorded};
}

}  // namespace tenet::fill
