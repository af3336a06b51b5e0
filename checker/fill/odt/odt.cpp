#include "fill/odt/odt.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "fill/odt/locator.hpp"
#include "package/archive.hpp"
#include "package/package.hpp"
#include "readers/odt/names.hpp"

namespace tenet::fill {
namespace {

class OdtSites final : public Sites {
 public:
  explicit OdtSites(const OdtLocator& cells) : cells_(cells) {}

  [[nodiscard]] SiteState state(std::size_t site) const override {
    const OdtCell& cell = cells_.sites[site];
    if (cell.closed) return SiteState::closed;
    return cell.has_words ? SiteState::occupied : SiteState::empty;
  }

  void put(std::size_t site, std::span<const std::string> lines, std::vector<xml::Edit>& edits) override {
    const OdtCell& cell = cells_.sites[site];
    if (cell.has_words) return append(cell, lines, edits);
    const OdtParagraph& first = cell.paragraphs.front();
    for (const xml::Stretch& placeholder : cell.placeholders) edits.push_back({placeholder, ""});
    std::string before;
    for (const std::string& line : lines.first(lines.size() - 1)) before += paragraph(cell, first, line);
    edits.push_back({{first.at.begin, first.at.begin}, before});
    const bool has_inside = first.at.end != first.start_tag.end;
    const std::string words = styled(cell, first, lines.back());
    if (has_inside) return edits.push_back({{first.content_end, first.content_end}, words});
    edits.push_back({{first.at.end - 2, first.at.end}, fmt::format(">{}</{}>", words, first.name)});
  }

 private:
  static void append(const OdtCell& cell, std::span<const std::string> lines, std::vector<xml::Edit>& edits) {
    const auto last = std::find_if(cell.paragraphs.rbegin(), cell.paragraphs.rend(), [](const auto& each) { return each.has_words; });
    const OdtParagraph like = last == cell.paragraphs.rend() ? cell.paragraphs.back() : *last;
    std::string added;
    for (const std::string& line : lines) added += paragraph(cell, like, line);
    edits.push_back({{cell.content.end, cell.content.end}, added});
  }

  static std::string paragraph(const OdtCell& cell, const OdtParagraph& like, std::string_view line) {
    return fmt::format("<{0}p{1}>{2}</{0}p>", cell.prefix, style(cell, like.style), styled(cell, like, line));
  }

  static std::string styled(const OdtCell& cell, const OdtParagraph& like, std::string_view line) {
    if (like.span_style.empty()) return xml::escaped(line);
    return fmt::format("<{0}span{1}>{2}</{0}span>", cell.prefix, style(cell, like.span_style), xml::escaped(line));
  }

  static std::string style(const OdtCell& cell, std::string_view name) {
    return name.empty() || cell.prefix.empty() ? std::string() : fmt::format(" {}style-name=\"{}\"", cell.prefix, xml::escaped(name));
  }

  const OdtLocator& cells_;
};

struct FilledPart {
  std::string bytes;
  std::vector<Outcome> outcomes;
  Recorded recorded = Recorded::not_asked;
};

Result<FilledPart> fill_part(std::string_view bytes, std::span<const Entry> entries) {
  OdtLocator cells(bytes);
  if (const Result<void> read = xml::parse_with_places(bytes, odt::vocabulary(), cells); !read) return Unexpected(read.error());
  OdtSites sites(cells);
  Plan made = plan(entries, cells.grid, sites);
  return FilledPart{xml::edited(bytes, std::move(made.edits)), std::move(made.outcomes),
                    cells.records_changes ? Recorded::no : Recorded::not_asked};
}

}  // namespace

Result<Filled> fill_odt(const Request& request) {
  Result<package::Package> package = package::Package::open(request.bytes);
  if (!package) return Unexpected(package.error());
  const Result<std::string> part = package->read(request.part);
  if (!part) return Unexpected(part.error());
  Result<FilledPart> filled = fill_part({part->data(), part->size()}, request.entries);
  if (!filled) return Unexpected(filled.error());
  const std::vector<package::ArchiveEntry> changes{{std::string(request.part), std::move(filled->bytes)}};
  Result<std::string> copy = package::copy_package(request.bytes, changes);
  if (!copy) return Unexpected(copy.error());
  return Filled{std::move(*copy), std::move(filled->outcomes), filled->recorded};
}

Result<Filled> fill_fodt(const Request& request) {
  Result<FilledPart> filled = fill_part({request.bytes.data(), request.bytes.size()}, request.entries);
  if (!filled) return Unexpected(filled.error());
  return Filled{std::move(filled->bytes), std::move(filled->outcomes), filled->recorded};
}

}  // namespace tenet::fill
