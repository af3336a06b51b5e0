#include <pugixml.hpp>

#include "xml/events.hpp"
#include "xml/prolog.hpp"
#include "xml/scope.hpp"

namespace tenet::xml {
namespace {

/// White space is text here: between runs it is the space between words. Attribute values as the standard normalises them.
constexpr unsigned kParse = pugi::parse_escapes | pugi::parse_eol | pugi::parse_cdata | pugi::parse_wconv_attribute | pugi::parse_ws_pcdata;

/// Walks the tree without recursion: the parser accepts hundreds of thousands of nested elements, the stack would not.
class Walk {
 public:
  Walk(const Vocabulary& vocabulary, Handler& handler) : vocabulary_(vocabulary), handler_(handler), scope_(vocabulary) {}

  Result<void> run(const pugi::xml_document& document) {
    pugi::xml_node node = document.document_element();
    while (node) {
      if (handler_.stop()) return {};
      if (node.type() == pugi::node_element) {
        if (open_.size() >= kMaxDepth) return too_deep();
        enter(node);
        if (scope_.size() > kMaxNamespaces) return too_wide();
        if (const pugi::xml_node child = node.first_child()) {
          node = child;
          continue;
        }
        leave();
      } else if (const char* text = node.value(); *text != '\0') {
        handler_.text(text);
      }
      node = next(node);
    }
    return {};
  }

 private:
  struct Open {
    NameId id;
    std::size_t scope;
  };

  /// The next sibling, or of the nearest ancestor that has one, leaving what ends on the way; none after the root.
  pugi::xml_node next(pugi::xml_node node) {
    while (!open_.empty()) {
      if (const pugi::xml_node sibling = node.next_sibling()) return sibling;
      leave();
      node = node.parent();
    }
    return {};
  }

  void enter(const pugi::xml_node& node) {
    const std::size_t mark = scope_.mark();
    std::string_view prefix;
    for (const pugi::xml_attribute& attribute : node.attributes())
      if (declares_namespace(attribute.name(), prefix)) scope_.declare(prefix, attribute.value());
    if (scope_.size() > kMaxNamespaces) return;

    attributes_.clear();
    for (const pugi::xml_attribute& attribute : node.attributes()) take(attribute);

    const QName name = split(node.name());
    const Binding& binding = scope_.find(name.prefix);
    Element element{vocabulary_.id_of(binding.ns, name.local), binding.ns, name.local, binding.uri, attributes_};
    open_.push_back({element.id, mark});
    handler_.start(element);
  }

  void take(const pugi::xml_attribute& attribute) {
    const QName name = split(attribute.name());
    // An attribute without a prefix is in no namespace, whatever the default is.
    const Ns ns = name.prefix.empty() ? Ns{0} : scope_.find(name.prefix).ns;
    const NameId id = vocabulary_.id_of(ns, name.local);
    if (id != 0) attributes_.push_back({id, ns, name.local, attribute.value()});
  }

  void leave() {
    handler_.end(open_.back().id);
    scope_.release(open_.back().scope);
    open_.pop_back();
  }

  const Vocabulary& vocabulary_;
  Handler& handler_;
  Scope scope_;
  std::vector<Open> open_;
  std::vector<Attribute> attributes_;
};

/// Two elements side by side at the top, or none: pugixml does not mind, XML does.
bool has_one_root(const pugi::xml_document& document) {
  int roots = 0;
  for (const pugi::xml_node& node : document.children())
    if (node.type() == pugi::node_element) ++roots;
  return roots == 1;
}

}  // namespace

Result<void> parse_with_pugixml(std::span<char> bytes, const Vocabulary& vocabulary, Handler& handler) {
  std::string_view source(bytes.data(), bytes.size());
  const Encoding encoding = encoding_of(source);
  if (encoding == Encoding::other) return parse_with_libxml2(bytes, vocabulary, handler);
  std::string converted;
  if (encoding != Encoding::utf8 && bytes.size() > kMaxUtf16) return too_long();
  if (encoding != Encoding::utf8) source = converted = from_utf16(source, encoding);
  source = without_leading_space(source);
  if (declares_entities(source)) return entities_refused();
  if (!is_plain(source)) return parse_with_libxml2(bytes, vocabulary, handler);

  // Parsed in a copy (0.1 ns a byte), because a parse that fails half-way has scratched the bytes libxml2 then salvages.
  pugi::xml_document document;
  const pugi::xml_parse_result parsed = document.load_buffer(source.data(), source.size(), kParse, pugi::encoding_utf8);
  if (!parsed || !has_one_root(document)) return parse_with_libxml2(bytes, vocabulary, handler);
  return Walk(vocabulary, handler).run(document);
}

Result<void> parse(std::span<char> bytes, const Vocabulary& vocabulary, Handler& handler, Driver driver) {
  switch (driver) {
    case Driver::pugixml:
      return parse_with_pugixml(bytes, vocabulary, handler);
    case Driver::libxml2:
      return parse_with_libxml2(bytes, vocabulary, handler);
    case Driver::by_size:
      break;
  }
  return bytes.size() <= kLargePart ? parse_with_pugixml(bytes, vocabulary, handler) : parse_with_libxml2(bytes, vocabulary, handler);
}

}  // namespace tenet::xml
