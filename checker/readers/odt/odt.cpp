#include "readers/odt/odt.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "document/builder.hpp"
#include "package/package.hpp"
#include "readers/odt/parts.hpp"

namespace tenet::odt {
namespace {

using document::SourcePoint;
using package::Package;

constexpr std::string_view kContent = "content.xml";
constexpr std::string_view kStyles = "styles.xml";
constexpr std::string_view kMeta = "meta.xml";
constexpr std::string_view kManifest = "META-INF/manifest.xml";
/// LibreOffice 24.8 and later encrypt the whole package into this one entry.
constexpr std::string_view kWholePackage = "encrypted-package";

Result<void> read_part(Package& package, std::string_view name, xml::Handler& handler, xml::Driver driver) {
  auto bytes = package.read(name);
  if (!bytes) return fail(bytes.error().code, bytes.error().message);
  return xml::parse(*bytes, vocabulary(), handler, driver);
}

Unexpected encrypted() {
  return fail("document-encrypted",
              "the document is encrypted with a password: open it, save a copy without the password and check the copy");
}

Unexpected not_text() {
  return fail("document-not-text",
              "this OpenDocument file is no text document but a spreadsheet or a presentation, perhaps: save its text as .odt");
}

Unexpected damaged(std::string_view part, const Error& error) {
  return fail("document-damaged", "the document is damaged: " + std::string(part) + ": " + error.message);
}

/// Says which entries are encrypted; nullopt of the result when the whole document is.
Result<void> check_manifest(Package& package, xml::Driver driver, document::Builder& builder) {
  if (package.has(kWholePackage)) return encrypted();
  if (!package.has(kManifest)) return {};
  ManifestHandler manifest;
  const Result<void> parsed = read_part(package, kManifest, manifest, driver);
  for (const std::string_view name : {kContent, std::string_view("/"), kWholePackage})
    if (manifest.encrypted().contains(std::string(name))) return encrypted();
  const SourcePoint at{builder.part(kManifest)};
  if (!parsed) builder.diagnose("part-damaged", "The package's list of contents is damaged: " + parsed.error().message, at);
  for (const std::string& name : manifest.encrypted())
    builder.diagnose("part-encrypted", "The part \"" + name + "\" is encrypted and was not read.", at);
  return {};
}

/// As many as one code is shown for a part: a package may hold thousands.
template <typename Rows>
std::span<const typename Rows::value_type> first_of(const Rows& rows) {
  return std::span(rows).first(std::min<std::size_t>(rows.size(), document::kDiagnosticsPerCode));
}

void look_around(Package& package, document::Builder& builder) {
  constexpr std::string_view kType = "application/vnd.oasis.opendocument.text";
  const auto type = package.has("mimetype") ? package.read("mimetype") : Result<std::string>(std::string());
  if (!type || !std::string_view(type->data(), type->size()).starts_with(kType))
    builder.diagnose("package-type-wrong", "The package does not say that it is an OpenDocument text; it was read as one.",
                     {builder.part("mimetype")});
  for (const std::string& name : first_of(package.duplicates()))
    builder.diagnose("duplicate-entry", "The package has two entries named \"" + name + "\"; the first was read.", {builder.part(name)});
  for (const auto& [name, other] : first_of(package.two_named()))
    builder.diagnose("entry-with-two-names",
                     "The package calls the entry \"" + name + "\" also \"" + other + "\"; other programs may read another text.",
                     {builder.part(name)});
  const std::vector<std::string> names = package.names();
  const auto macro = std::find_if(names.begin(), names.end(), [](const std::string& name) {
    // Writer also keeps lists of libraries that are empty.
    const bool list = name.ends_with("/") || name.ends_with("script-lb.xml") || name.ends_with("script-lc.xml");
    return (name.starts_with("Basic/") || name.starts_with("Scripts/")) && !list;
  });
  if (macro != names.end())
    builder.diagnose("macros-not-read", "The document contains macros; they were neither run nor read.", {builder.part(*macro)});
}

/// The field that hides a paragraph may be its last word, so paragraphs are looked through first; only where the field occurs at all.
std::set<std::uint32_t> hidden_paragraphs(std::span<const char> part, xml::Source& source) {
  constexpr std::string_view kField = "hidden-paragraph";
  const std::string_view text(part.data(), part.size());
  const bool single_bytes = text.substr(0, 4).find('\0') == std::string_view::npos;
  if (single_bytes && text.find(kField) == std::string_view::npos) return {};
  HiddenParagraphs handler;
  // An error here comes up again when the part is read.
  if (!source.deliver(handler)) return {};
  return handler.take();
}

EmbeddedObject object_in(Package& package, std::string_view href, xml::Driver driver) {
  while (href.starts_with("./")) href.remove_prefix(2);
  while (href.ends_with('/')) href.remove_suffix(1);
  const std::string part = std::string(href) + "/content.xml";
  if (!package.has(part)) return {package.has(href) ? EmbeddedObject::Kind::other : EmbeddedObject::Kind::missing, {}};
  ObjectHandler handler;
  if (!read_part(package, part, handler, driver)) return {};
  return handler.take();
}

void read_title(Package& package, xml::Driver driver, document::Builder& builder) {
  if (!package.has(kMeta)) return;
  MetaHandler meta;
  if (const Result<void> parsed = read_part(package, kMeta, meta, driver); !parsed)
    builder.diagnose("part-damaged", "The document's properties are damaged: " + parsed.error().message, {builder.part(kMeta)});
  builder.set_title(meta.title());
}

/// styles.xml, gone through twice: for styles before the body is read, for headers and footers after it.
class StylesPart {
 public:
  StylesPart(Package& package, xml::Driver driver, document::Builder& builder) : builder_(builder) {
    if (!package.has(kStyles)) return;
    Result<std::string> read = package.read(kStyles);
    if (!read) {
      say_damaged(read.error());
      return;
    }
    bytes_ = std::move(*read);
    source_.emplace(bytes_, vocabulary(), driver);
  }

  void read_styles(StyleBook& book) {
    if (!source_) return;
    StylesHandler styles(book, Scope::styles_auto);
    if (const Result<void> parsed = source_->deliver(styles); !parsed) say_damaged(parsed.error());
  }
  [[nodiscard]] xml::Source* source() { return source_ ? &*source_ : nullptr; }

 private:
  void say_damaged(const Error& error) {
    builder_.diagnose("part-damaged", "The document's styles are damaged, numbers and hidden text may be wrong: " + error.message,
                      {builder_.part(kStyles)});
  }

  document::Builder& builder_;
  std::string bytes_;
  std::optional<xml::Source> source_;
};

void say_of_comments(document::Builder& builder, const Walker& walker, PartId part) {
  if (walker.comments() > 0)
    builder.diagnose("comments-not-read", "Review comments (" + std::to_string(walker.comments()) + ") are not part of the text.", {part});
}

void say_if_empty(document::Builder& builder, PartId part) {
  if (builder.text_size() == 0) builder.diagnose("no-text", "The document has no text.", {part});
}

/// Headers and footers come from the master pages that the body turned out to use.
void read_pages(xml::Source& source, PartId part, Scope scope, const Walker& body, const WalkerContext& context) {
  Walker pages(context, Region::pages, scope, context.styles.pages_in_use(body.pages_named(), body.begins_on_default_page()));
  BodyHandler handler(pages, part, nullptr, scope);
  // A damaged part has been reported when its styles were read.
  if (!source.deliver(handler)) return;
}

}  // namespace

Result<Document> read(std::span<const char> bytes, std::string_view, const readers::ReadOptions& options) {
  auto package = Package::open(bytes);
  if (!package) return fail(package.error().code, package.error().message);
  document::Builder builder;
  builder.set_format("odt");
  const PartId content_part = builder.part(kContent);
  if (const Result<void> readable = check_manifest(*package, options.driver, builder); !readable)
    return fail(readable.error().code, readable.error().message);
  if (!package->has(kContent))
    return fail("document-incomplete", "the package has no content.xml: it is not an OpenDocument text, or a damaged one");
  auto content = package->read(kContent);
  if (!content) return fail(content.error().code, content.error().message);
  look_around(*package, builder);
  read_title(*package, options.driver, builder);
  StyleBook book;
  StylesPart styles(*package, options.driver, builder);
  styles.read_styles(book);

  xml::Source source(*content, vocabulary(), options.driver);
  WalkerContext context{builder, book, options.view, {}, hidden_paragraphs(*content, source)};
  context.object = [&package, &options](std::string_view href) { return object_in(*package, href, options.driver); };
  Walker body(context, Region::body, Scope::content_auto);
  BodyHandler handler(body, content_part, &book, Scope::content_auto);
  if (const Result<void> parsed = source.deliver(handler); !parsed) return damaged(kContent, parsed.error());
  if (!body.met_text_body()) return not_text();

  say_if_empty(builder, content_part);
  say_of_comments(builder, body, content_part);
  context.hidden_paragraphs.clear();
  if (styles.source() != nullptr) read_pages(*styles.source(), builder.part(kStyles), Scope::styles_auto, body, context);
  if (const Result<void> fits = builder.within_limits(); !fits) return Unexpected(fits.error());
  return builder.finish();
}

Result<Document> read_flat(std::span<const char> bytes, std::string_view name, const readers::ReadOptions& options) {
  document::Builder builder;
  builder.set_format("fodt");
  const PartId part = builder.part(name);
  StyleBook book;
  MetaHandler meta;
  xml::Source source(bytes, vocabulary(), options.driver);
  WalkerContext context{builder, book, options.view, {}, hidden_paragraphs(bytes, source)};
  Walker body(context, Region::body, Scope::content_auto);
  BodyHandler handler(body, part, &book, Scope::content_auto, &meta);
  if (const Result<void> parsed = source.deliver(handler); !parsed) return damaged(name, parsed.error());
  if (!body.met_text_body()) return not_text();
  say_if_empty(builder, part);
  say_of_comments(builder, body, part);
  builder.set_title(meta.title());
  read_pages(source, part, Scope::content_auto, body, context);
  if (const Result<void> fits = builder.within_limits(); !fits) return Unexpected(fits.error());
  return builder.finish();
}

}  // namespace tenet::odt
