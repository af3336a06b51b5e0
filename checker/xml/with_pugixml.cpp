#include <pugixml.hpp>

#include "xml/events.hpp"
#include "xml/plain.hpp"
#include "xml/prolog.hpp"
#include "xml/scope.hpp"

namespace tenet::xml {
namespace {

/// White space is text here: between runs it is the space between words. Attribute values as the standard normalises them.
constexpr unsigned kParse = pugi::parse_escapes | pugi::parse_eol | pugi::parse_cdata | pugi::parse_wconv_attribute | pugi::parse_ws_pcdata;

/// What the names of one kind (elements, or attributes) mean where they stand; each is looked up once as long as prefixes keep their
/// meaning. Names are views of the parsed bytes.
class MeaningCache {
 public:
  struct Meaning {
    NameId id = 0;
    bool declares = false;  ///< an attribute that declares a namespace
    QName name;
    Ns ns = 0;
    std::string_view uri;
  };

  template <typename LookUp>
  const Meaning& find(std::string_view written, std::size_t generation, LookUp look_up) {
    const NameKey key(written);
    Slot& slot = slots_[key.hash() % kSlots];
    const bool known = slot.generation == generation && slot.key == key && (key.tells_all() || slot.written == written);
    if (!known) slot = {key, written, generation, look_up(written)};
    return slot.meaning;
  }

 private:
  struct Slot {
    NameKey key;
    std::string_view written;
    std::size_t generation = 0;
    Meaning meaning;
  };
  static constexpr std::size_t kSlots = 512;
  std::vector<Slot> slots_ = std::vector<Slot>(kSlots);
};

/// Goes through the tree and tells its events. pugixml's own traversal does not recurse: the parser accepts hundreds of thousands of nested
/// elements, the stack would not.
class Walk final : public pugi::xml_tree_walker {
 public:
  Walk(const Vocabulary& vocabulary, Handler& handler) : vocabulary_(vocabulary), handler_(handler), scope_(vocabulary) {}

  Result<void> run(pugi::xml_document& document) {
    if (document.traverse(*this)) leave_to(0);
    return std::move(outcome_);
  }

  bool for_each(pugi::xml_node& node) override {
    leave_to(static_cast<std::size_t>(depth()));
    if (handler_.stop()) return false;
    if (node.type() == pugi::node_element) return enter(node);
    if (const char* text = node.value(); *text != '\0') handler_.text(text);
    return true;
  }

 private:
  using Meaning = MeaningCache::Meaning;
  struct Open {
    NameId id;
    std::size_t scope;
  };

  bool end_with(Unexpected error) {
    outcome_ = std::move(error);
    return false;
  }

  bool enter(const pugi::xml_node& node) {
    if (open_.size() >= kMaxDepth) return end_with(too_deep());
    const std::size_t mark = scope_.mark();
    // What a prefix means may be said behind its first use.
    if (take_attributes(node) == Declarations::some) {
      declare_namespaces(node);
      if (scope_.size() > kMaxNamespaces) return end_with(too_wide());
      take_attributes(node);
    }
    const Meaning& meaning = elements_.find(node.name(), scope_.generation(), [this](std::string_view written) {
      const QName name = split(written);
      const Binding& binding = scope_.find(name.prefix);
      return Meaning{vocabulary_.id_of(binding.ns, name.local), false, name, binding.ns, binding.uri};
    });
    open_.push_back({meaning.id, mark});
    handler_.start({meaning.id, meaning.ns, meaning.name.local, meaning.uri, taken_});
    return true;
  }

  enum class Declarations : bool { none, some };

  Declarations take_attributes(const pugi::xml_node& node) {
    taken_.clear();
    Declarations declarations = Declarations::none;
    for (pugi::xml_attribute attribute = node.first_attribute(); attribute; attribute = attribute.next_attribute()) {
      const Meaning& meaning = attributes_.find(attribute.name(), scope_.generation(), [this](std::string_view written) {
        std::string_view declared;
        const QName name = split(written);
        // An attribute without a prefix is in no namespace, whatever the default is.
        const Ns ns = name.prefix.empty() ? Ns{0} : scope_.find(name.prefix).ns;
        return Meaning{vocabulary_.id_of(ns, name.local), declares_namespace(written, declared), name, ns, {}};
      });
      if (meaning.declares) declarations = Declarations::some;
      if (meaning.id != 0) taken_.push_back({meaning.id, meaning.ns, meaning.name.local, attribute.value()});
    }
    return declarations;
  }

  void declare_namespaces(const pugi::xml_node& node) {
    std::string_view prefix;
    for (const pugi::xml_attribute& attribute : node.attributes())
      if (declares_namespace(attribute.name(), prefix)) scope_.declare(prefix, attribute.value());
  }

  void leave_to(std::size_t depth) {
    while (open_.size() > depth) {
      handler_.end(open_.back().id);
      scope_.release(open_.back().scope);
      open_.pop_back();
    }
  }

  const Vocabulary& vocabulary_;
  Handler& handler_;
  Scope scope_;
  MeaningCache elements_;
  MeaningCache attributes_;
  std::vector<Open> open_;
  std::vector<Attribute> taken_;
  Result<void> outcome_;
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
  std::string plain;
  if (!copy_plain(source, vocabulary, plain)) return parse_with_libxml2(bytes, vocabulary, handler);

  // In place, but in the copy: a parse that fails half-way has scratched the bytes, and libxml2 then salvages what it can.
  pugi::xml_document document;
  const pugi::xml_parse_result parsed = document.load_buffer_inplace(plain.data(), plain.size(), kParse, pugi::encoding_utf8);
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
