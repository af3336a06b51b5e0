#include <array>
#include <pugixml.hpp>

#include "xml/events.hpp"
#include "xml/plain.hpp"
#include "xml/prolog.hpp"
#include "xml/scope.hpp"

namespace tenet::xml {
namespace {

/// White space is text here: between runs it is the space between words. Attribute values as the standard normalises them.
constexpr unsigned kParse = pugi::parse_escapes | pugi::parse_eol | pugi::parse_cdata | pugi::parse_wconv_attribute | pugi::parse_ws_pcdata;

/// What names mean where they stand; each is looked up once as long as prefixes keep their meaning. Names are views of the parsed bytes.
class MeaningCache {
 public:
  enum class Kind : std::uint8_t { element, attribute };
  struct Meaning {
    NameId id = 0;
    Ns ns = 0;
    bool declares = false;  ///< an attribute that declares a namespace
    std::string_view local;
    std::string_view uri;
  };

  template <typename LookUp>
  const Meaning& find(Kind kind, std::string_view written, std::size_t generation, LookUp look_up) {
    const NameKey key(written);
    Slot& slot = slots_[static_cast<std::size_t>(kind)][key.hash() % kSlots];
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
  /// A Word document has some eighty names of elements and thirty of attributes; most parts have ten.
  static constexpr std::size_t kSlots = 128;
  std::array<std::array<Slot, kSlots>, 2> slots_;
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
    const Meaning& meaning = names_.find(MeaningCache::Kind::element, node.name(), scope_.generation(), [this](std::string_view written) {
      const QName name = split(written);
      const Binding& binding = scope_.find(name.prefix);
      return Meaning{vocabulary_.id_of(binding.ns, name.local), binding.ns, false, name.local, binding.uri};
    });
    open_.push_back({meaning.id, mark});
    handler_.start({meaning.id, meaning.ns, meaning.local, meaning.uri, taken_});
    return true;
  }

  enum class Declarations : bool { none, some };

  Declarations take_attributes(const pugi::xml_node& node) {
    taken_.clear();
    Declarations declarations = Declarations::none;
    for (pugi::xml_attribute attribute = node.first_attribute(); attribute; attribute = attribute.next_attribute()) {
      const Meaning& meaning =
          names_.find(MeaningCache::Kind::attribute, attribute.name(), scope_.generation(), [this](std::string_view written) {
            std::string_view declared;
            const QName name = split(written);
            // An attribute without a prefix is in no namespace, whatever the default is.
            const Ns ns = name.prefix.empty() ? Ns{0} : scope_.find(name.prefix).ns;
            return Meaning{vocabulary_.id_of(ns, name.local), ns, declares_namespace(written, declared), name.local, {}};
          });
      if (meaning.declares) declarations = Declarations::some;
      if (meaning.id != 0) taken_.push_back({meaning.id, meaning.ns, meaning.local, attribute.value()});
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
  MeaningCache names_;
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

/// A part as pugixml keeps it.
struct Tree {
  std::string text;  ///< the tree's names and values lie in it
  pugi::xml_document document;
};

/// Null: this is libxml2's.
Result<std::unique_ptr<Tree>> grow_tree(std::span<const char> bytes, const Vocabulary& vocabulary) {
  std::string_view source(bytes.data(), bytes.size());
  const Encoding encoding = encoding_of(source);
  if (encoding == Encoding::other) return nullptr;
  std::string converted;
  if (encoding != Encoding::utf8 && bytes.size() > kMaxUtf16) return too_long();
  if (encoding != Encoding::utf8) source = converted = from_utf16(source, encoding);
  source = without_leading_space(source);
  if (declares_entities(source)) return entities_refused();
  auto tree = std::make_unique<Tree>();
  if (!copy_plain(source, vocabulary, tree->text)) return nullptr;
  const pugi::xml_parse_result parsed =
      tree->document.load_buffer_inplace(tree->text.data(), tree->text.size(), kParse, pugi::encoding_utf8);
  if (!parsed || !has_one_root(tree->document)) return nullptr;
  return tree;
}

bool is_for_pugixml(std::span<const char> bytes, Driver driver) {
  return driver == Driver::pugixml || (driver == Driver::by_size && bytes.size() <= kLargePart);
}

}  // namespace

struct Source::State {
  std::span<const char> bytes;
  const Vocabulary& vocabulary;
  Driver driver;
  std::unique_ptr<Tree> tree;

  Result<void> deliver(Handler& handler) {
    if (!tree && is_for_pugixml(bytes, driver)) {
      Result<std::unique_ptr<Tree>> grown = grow_tree(bytes, vocabulary);
      if (!grown) return Unexpected(grown.error());
      tree = std::move(*grown);
      if (!tree) driver = Driver::libxml2;
    }
    return tree ? Walk(vocabulary, handler).run(tree->document) : parse_with_libxml2(bytes, vocabulary, handler);
  }
};

Source::Source(std::span<const char> bytes, const Vocabulary& vocabulary, Driver driver)
    : state_(new State{bytes, vocabulary, driver, nullptr}) {}
Source::~Source() = default;
Source::Source(Source&&) noexcept = default;
Source& Source::operator=(Source&&) noexcept = default;

Result<void> Source::deliver(Handler& handler) {
  return state_->deliver(handler);
}

Result<void> parse(std::span<const char> bytes, const Vocabulary& vocabulary, Handler& handler, Driver driver) {
  return Source(bytes, vocabulary, driver).deliver(handler);
}

}  // namespace tenet::xml
