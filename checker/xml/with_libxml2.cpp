#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <memory>
#include <mutex>

#include "xml/events.hpp"
#include "xml/prolog.hpp"

namespace tenet::xml {
namespace {

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
}

/// libxml2 keeps one copy of every name it meets, so a name that was looked up is known again by its address.
class NameCache {
 public:
  struct Name {
    NameId id = 0;
    Ns ns = 0;
  };

  explicit NameCache(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  Name find(const xmlChar* local, const xmlChar* uri) {
    Slot& slot = slots_[index_of(local, uri)];
    if (slot.local != local || slot.uri != uri) {
      const Ns ns = uri == nullptr ? Ns{0} : vocabulary_.ns_of(view(uri));
      slot = {local, uri, {vocabulary_.id_of(ns, view(local)), ns}};
    }
    return slot.name;
  }

 private:
  struct Slot {
    const xmlChar* local = nullptr;
    const xmlChar* uri = nullptr;
    Name name;
  };
  static std::size_t index_of(const xmlChar* local, const xmlChar* uri) {
    const auto mixed = reinterpret_cast<std::uintptr_t>(local) * 31 + reinterpret_cast<std::uintptr_t>(uri);
    return (mixed ^ (mixed >> 9U)) % kSlots;
  }
  static constexpr std::size_t kSlots = 1024;

  const Vocabulary& vocabulary_;
  std::vector<Slot> slots_ = std::vector<Slot>(kSlots);
};

/// Turns libxml2's callbacks into events, and remembers the first error.
class Stream {
 public:
  Stream(const Vocabulary& vocabulary, Handler& handler) : names_(vocabulary), handler_(handler) {}

  void attach(xmlParserCtxtPtr context) { context_ = context; }
  [[nodiscard]] bool stopped() const { return stopped_; }
  [[nodiscard]] const Result<void>& outcome() const { return outcome_; }

  /// `attributes`: five pointers each: local name, prefix, address, value begin, value end.
  void start(const xmlChar* local, const xmlChar* uri, int namespaces, int count, const xmlChar** attributes) {
    if (quiet()) return;
    if (open_.size() >= kMaxDepth) return end_with(too_deep());
    namespaces_ += static_cast<std::size_t>(namespaces);
    if (namespaces_ > kMaxNamespaces) return end_with(too_wide());
    attributes_.clear();
    for (int i = 0; i < count; ++i, attributes += 5) {
      const NameCache::Name name = names_.find(attributes[0], attributes[2]);
      if (name.id == 0) continue;
      const auto length = static_cast<std::size_t>(attributes[4] - attributes[3]);
      attributes_.push_back({name.id, name.ns, view(attributes[0]), {reinterpret_cast<const char*>(attributes[3]), length}});
    }
    const NameCache::Name name = names_.find(local, uri);
    open_.push_back({name.id, static_cast<std::size_t>(namespaces)});
    handler_.start({name.id, name.ns, view(local), view(uri), attributes_});
  }

  void end() {
    if (quiet()) return;
    const Open closed = open_.back();
    open_.pop_back();
    namespaces_ -= closed.namespaces;
    handler_.end(closed.id);
  }

  void text(const xmlChar* data, int length) {
    if (quiet() || length <= 0 || open_.empty()) return;
    handler_.text({reinterpret_cast<const char*>(data), static_cast<std::size_t>(length)});
  }

  void end_with(Unexpected error) {
    if (outcome_.has_value()) outcome_ = std::move(error);
    stop();
  }

 private:
  bool quiet() {
    if (!stopped_ && handler_.stop()) stop();
    return stopped_;
  }
  void stop() {
    stopped_ = true;
    xmlStopParser(context_);
  }

  struct Open {
    NameId id;
    std::size_t namespaces;  // declared by the element
  };

  NameCache names_;
  Handler& handler_;
  xmlParserCtxtPtr context_ = nullptr;
  std::vector<Open> open_;
  std::size_t namespaces_ = 0;  // in force
  std::vector<Attribute> attributes_;
  Result<void> outcome_;
  bool stopped_ = false;
};

Stream& stream_of(void* user) {
  return *static_cast<Stream*>(user);
}

void on_start(void* user, const xmlChar* local, const xmlChar* /*prefix*/, const xmlChar* uri, int namespaces, const xmlChar** /*declared*/,
              int count, int /*defaulted*/, const xmlChar** attributes) {
  stream_of(user).start(local, uri, namespaces, count, attributes);
}
void on_end(void* user, const xmlChar* /*local*/, const xmlChar* /*prefix*/, const xmlChar* /*uri*/) {
  stream_of(user).end();
}
void on_text(void* user, const xmlChar* data, int length) {
  stream_of(user).text(data, length);
}
void on_entity(void* user, const xmlChar* /*name*/, int /*type*/, const xmlChar* /*public_id*/, const xmlChar* /*system_id*/,
               xmlChar* /*content*/) {
  stream_of(user).end_with(entities_refused());
}
void on_message(void* user, xmlErrorPtr error) {
  // Warnings and namespace errors do not end the parse: an unbound prefix is an unknown name.
  if (error->level != XML_ERR_FATAL) return;
  Stream& stream = stream_of(user);
  const std::string_view what = error->message == nullptr ? "unknown error" : error->message;
  stream.end_with(malformed(what, static_cast<std::size_t>(std::max(error->line, 1))));
}

/// Only these: with no callback for entities, subsets and external identifiers nothing is ever loaded.
xmlSAXHandler callbacks() {
  xmlSAXHandler sax{};
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = on_start;
  sax.endElementNs = on_end;
  sax.characters = on_text;
  sax.ignorableWhitespace = on_text;
  sax.cdataBlock = on_text;
  sax.entityDecl = on_entity;
  sax.serror = on_message;
  return sax;
}

/// While a document is parsed, what libxml2 says without saying where from (its converters of encodings) is not printed: the parse fails
/// by itself then. Of this thread, and put back afterwards: the program around may use libxml2 as well.
class Hush {
 public:
  Hush() {
    xmlSetStructuredErrorFunc(nullptr, [](void*, xmlErrorPtr) {});
  }
  ~Hush() { xmlSetStructuredErrorFunc(context_, function_); }
  Hush(const Hush&) = delete;
  Hush& operator=(const Hush&) = delete;

 private:
  void* context_ = xmlStructuredErrorContext;
  xmlStructuredErrorFunc function_ = xmlStructuredError;
};

struct ContextDeleter {
  void operator()(xmlParserCtxtPtr context) const {
    if (context->myDoc != nullptr) xmlFreeDoc(context->myDoc);
    xmlFreeParserCtxt(context);
  }
};

/// What is left to be read, as the parser asks for it.
int on_read(void* left, char* buffer, int size) {
  auto& rest = *static_cast<std::string_view*>(left);
  const std::size_t taken = rest.copy(buffer, static_cast<std::size_t>(std::max(size, 0)));
  rest.remove_prefix(taken);
  return static_cast<int>(taken);
}

/// What the parser is to be spared.
Result<void> admit(std::string_view source) {
  if (declares_entities(source)) return entities_refused();
  const Encoding encoding = encoding_of(source);
  const bool is_utf16 = encoding == Encoding::utf16_le || encoding == Encoding::utf16_be;
  if (is_utf16 && source.size() > kMaxUtf16) return too_long();
  if (encoding == Encoding::other && !has_markup_in_ascii(source)) return malformed("an encoding that no word processor writes", 1);
  if (is_utf16 ? has_oversized_tag(from_utf16(source, encoding)) : has_oversized_tag(source)) return too_wide();
  return {};
}

std::string_view as_fed(std::string_view bytes) {
  return encoding_of(bytes) == Encoding::utf8 ? without_leading_space(bytes) : bytes;
}

}  // namespace

Result<void> parse_with_libxml2(std::span<const char> bytes, const Vocabulary& vocabulary, Handler& handler) {
  static std::once_flag initialised;
  std::call_once(initialised, xmlInitParser);
  const std::string_view source = as_fed({bytes.data(), bytes.size()});
  if (source.empty()) return malformed("nothing in it", 1);
  if (Result<void> admitted = admit(source); !admitted) return admitted;

  const Hush hush;
  xmlSAXHandler sax = callbacks();
  Stream stream(vocabulary, handler);
  // The parser asks for its input: one that is pushed to searches for the end of each tag and comment from its beginning, again with every
  // piece, so that a comment of 100 MB would take minutes.
  std::string_view rest = source;
  const std::unique_ptr<xmlParserCtxt, ContextDeleter> context(
      xmlCreateIOParserCtxt(&sax, &stream, on_read, nullptr, &rest, XML_CHAR_ENCODING_NONE));
  if (!context) return fail("out-of-memory", "there is not enough memory to read the XML");
  // NOENT lets "&amp;" in attribute values come out as "&"; HUGE lifts libxml2's limits, because the package and the depth have ours.
  xmlCtxtUseOptions(context.get(), XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOENT | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  stream.attach(context.get());
  xmlParseDocument(context.get());
  return stream.outcome();
}

}  // namespace tenet::xml
