#include "readers/docx/docx.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "document/builder.hpp"
#include "readers/docx/names.hpp"
#include "readers/docx/notes.hpp"
#include "readers/docx/numbering.hpp"
#include "readers/docx/opc_parts.hpp"
#include "readers/docx/parts.hpp"
#include "readers/docx/sections.hpp"
#include "readers/docx/styles.hpp"
#include "readers/docx/tables.hpp"
#include "readers/docx/walker.hpp"

namespace tenet::docx {
namespace {

/// Without vMerge, hMerge or cellMerge no cell is part of another; without the others no section numbers its notes in its own way. Words
/// with a rare first letter are found the quickest.
constexpr std::array<std::string_view, 2> kScanWords = {"Merge", "notePr"};

/// What must be known of a story before it is read.
class Scan final : public xml::Handler {
 public:
  explicit Scan(View view) : tables(view) {}
  void start(const xml::Element& element) override {
    tables.start(element);
    sections.start(element);
  }
  void end(xml::NameId id) override {
    tables.end(id);
    sections.end(id);
  }
  void text(std::string_view) override {}

  TableScan tables;
  SectionScan sections;
};

/// dc:title of docProps/core.xml.
class TitleHandler final : public xml::Handler {
 public:
  void start(const xml::Element& element) override { in_title_ = element.id == dc_title; }
  void end(xml::NameId) override { in_title_ = false; }
  void text(std::string_view utf8) override {
    if (in_title_) title += utf8;
  }
  std::string title;

 private:
  bool in_title_ = false;
};

/// One document on its way from parts to blocks.
class Reader {
 public:
  Reader(Parts parts, View view) : parts_(std::move(parts)), numbering_(styles_) {
    shared_.parts = &parts_;
    shared_.builder = &builder_;
    shared_.styles = &styles_;
    shared_.numbering = &numbering_;
    shared_.view = view;
    // What Word uses where settings say nothing (§17.11.17).
    shared_.endnotes.usual_format = "lowerRoman";
  }

  Result<Document> read() {
    builder_.set_format("docx");
    const Result<std::string> main = find_main();
    if (!main) return fail(main.error().code, main.error().message);
    const PartId part = builder_.part(*main);
    const RelationshipMap links = links_of(*main);
    load_definitions(links);
    note_package(links);
    bool is_document = false;
    const Result<void> body = read_story({Story::body, part, &links, nullptr, nullptr, 0, 0}, *main, is_document);
    if (!body) return fail(body.error().code, body.error().message);
    if (!is_document) return fail("docx-no-document", *main + " is not the main part of a Word document");
    // Headers found while headers are read do not exist: sections are of the body.
    for (const auto& [kind, name] : std::vector(shared_.headers)) read_header(kind, name);
    for (const std::string& name : shared_.headers_off)
      if (!shared_.seen.contains(name))
        diagnose(name, "header-not-shown", "A header or footer for first or even pages is switched off (w:titlePg, w:evenAndOddHeaders).");
    if (shared_.comments > 0)
      diagnose(*main, "comments-not-read", "Review comments (" + std::to_string(shared_.comments) + ") are not part of the text.");
    if (const Result<void> fits = builder_.within_limits(); !fits) return Unexpected(fits.error());
    return builder_.finish();
  }

 private:
  void diagnose(std::string_view part, std::string_view code, std::string_view message) {
    builder_.diagnose(code, message, {builder_.part(part), 0, 0, 0});
  }

  /// As many as one code is shown for a part: a package may hold thousands.
  template <typename Rows>
  static std::span<const typename Rows::value_type> first_of(const Rows& rows) {
    return std::span(rows).first(std::min<std::size_t>(rows.size(), document::kDiagnosticsPerCode));
  }

  /// Diagnoses a secondary part that could not be read to the end.
  void expect(const Result<void>& read, std::string_view part) {
    if (!read) diagnose(part, "part-damaged", "A part of the document could not be read: " + read.error().message);
  }

  /// The package says which part is the document; only where it says nothing the usual name is tried.
  Result<std::string> find_main() {
    const RelationshipMap rows = links_of("");
    if (const std::string title = part_of_type(rows, "core-properties"); !title.empty()) read_title(title);
    if (const std::string name = part_of_type(rows, "officeDocument"); parts_.has(name)) return accept_main(name);
    if (parts_.has("word/document.xml")) return accept_main("word/document.xml");
    return fail("docx-no-document", "the package holds no Word document");
  }

  Result<std::string> accept_main(const std::string& name) {
    const Result<std::string> type = parts_.content_type(name);
    const bool other = type && (type->find("spreadsheet") != std::string::npos || type->find("presentation") != std::string::npos);
    if (other) return fail("docx-other-office", "this is a spreadsheet or presentation, not a Word document");
    return name;
  }

  void read_title(const std::string& name) {
    TitleHandler handler;
    if (!parts_.has(name)) return;
    expect(parts_.parse(name, handler), name);
    builder_.set_title(handler.title);
  }

  /// Damaged relationships cost what they lead to, not the text.
  RelationshipMap links_of(const std::string& part) {
    Result<std::vector<Relationship>> rows = parts_.relationships(part);
    RelationshipMap links;
    if (!rows) {
      diagnose(relationships_name(part), "part-damaged", "A part of the document could not be read: " + rows.error().message);
      return links;
    }
    for (Relationship& row : *rows) {
      const std::string id = row.id;
      links.emplace(id, std::move(row));
    }
    return links;
  }

  static std::string part_of_type(const RelationshipMap& links, std::string_view type) {
    const auto found =
        std::find_if(links.begin(), links.end(), [&](const auto& link) { return link.second.type == type && !link.second.external; });
    return found == links.end() ? std::string() : found->second.target;
  }

  void load_definitions(const RelationshipMap& links) {
    const auto present = [&](std::string_view type) {
      const std::string name = part_of_type(links, type);
      return parts_.has(name) ? name : std::string();
    };
    if (const std::string name = present("styles"); !name.empty()) expect(styles_.load(parts_, name), name);
    if (const std::string name = present("numbering"); !name.empty()) expect(numbering_.load(parts_, name), name);
    if (const std::string name = present("settings"); !name.empty()) read_settings(name);
    if (const std::string name = present("footnotes"); !name.empty()) load_notes(shared_.footnotes, name);
    if (const std::string name = present("endnotes"); !name.empty()) load_notes(shared_.endnotes, name);
  }

  void read_settings(const std::string& name) {
    const Result<Settings> settings = load_settings(parts_, name);
    if (!settings) return expect(Unexpected(settings.error()), name);
    shared_.footnotes.settings = settings->footnotes;
    shared_.endnotes.settings = settings->endnotes;
    shared_.even_and_odd_headers = settings->even_and_odd_headers;
  }

  void load_notes(Notes& notes, const std::string& name) {
    notes.id = builder_.part(name);
    expect(notes.load(parts_, name, shared_.view), name);
  }

  /// What the package holds beside text.
  void note_package(const RelationshipMap& links) {
    if (const std::string macros = part_of_type(links, "vbaProject"); !macros.empty())
      diagnose(macros, "macros-not-read", "The document holds macros; they are neither read nor run.");
    const std::vector<std::string> duplicates = parts_.duplicates();
    for (const std::string& name : first_of(duplicates))
      diagnose(name, "duplicate-entry", "The package holds this part more than once; the first is read.");
    const auto two_named = parts_.two_named();
    for (const auto& [name, other] : first_of(two_named))
      diagnose(name, "entry-with-two-names", "The package also calls this part \"" + other + "\"; other programs may read another text.");
  }

  Result<void> read_story(StorySource source, const std::string& name, bool& is_document) {
    Scan scan(shared_.view);
    source.extents = &scan.tables.extents;
    source.sections = &scan.sections.sections;
    Walker walker(shared_, source);
    Result<void> parsed = parts_.parse_twice(name, scan_words(), scan, walker);
    walker.finish();
    is_document = walker.saw_document();
    return parsed;
  }

  /// LibreOffice says how notes are numbered in every section, notes or not.
  [[nodiscard]] std::span<const std::string_view> scan_words() const {
    const bool no_notes = shared_.footnotes.by_id.empty() && shared_.endnotes.by_id.empty();
    return std::span(kScanWords).first(no_notes ? 1 : kScanWords.size());
  }

  void read_header(BlockKind kind, const std::string& name) {
    if (!parts_.has(name)) return diagnose(name, "header-missing", "A page header or footer is referred to and not in the package.");
    const PartId part = builder_.part(name);
    const RelationshipMap links = links_of(name);
    builder_.open(kind);
    bool is_document = false;
    expect(read_story({Story::header, part, &links, nullptr, nullptr, 0, 0}, name, is_document), name);
    builder_.close();
  }

  Parts parts_;
  document::Builder builder_;
  Styles styles_;
  Numbering numbering_;
  Reading shared_;
};

}  // namespace

Result<Document> read(std::span<const char> bytes, std::string_view, const readers::ReadOptions& options) {
  Result<Parts> parts = Parts::open(bytes, options.driver);
  if (!parts) return fail(parts.error().code, parts.error().message);
  Reader reader(std::move(*parts), options.view);
  return reader.read();
}

}  // namespace tenet::docx
