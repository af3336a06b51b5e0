#pragma once
/// \file
/// Which prefix means which namespace where: for the parsers here that know no namespaces. Views are of the parsed bytes.

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "xml/events.hpp"

namespace tenet::xml {

struct Binding {
  std::string_view prefix;
  std::string_view uri;
  Ns ns = 0;
};

struct QName {
  std::string_view prefix;
  std::string_view local;
};

inline QName split(std::string_view name) {
  const std::size_t colon = name.find(':');
  if (colon == std::string_view::npos) return {{}, name};
  return {name.substr(0, colon), name.substr(colon + 1)};
}

/// The prefix an attribute declares ("" = the default namespace), or false.
inline bool declares_namespace(std::string_view name, std::string_view& prefix) {
  constexpr std::string_view kDeclaration = "xmlns";
  if (!name.starts_with(kDeclaration)) return false;
  name.remove_prefix(kDeclaration.size());
  if (!name.empty() && name.front() != ':') return false;
  prefix = name.empty() ? name : name.substr(1);
  return true;
}

/// Prefixes in scope, innermost last. pugixml knows no namespaces.
class Scope {
 public:
  explicit Scope(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {
    bindings_.push_back({"xml", "http://www.w3.org/XML/1998/namespace", vocabulary.ns_of("http://www.w3.org/XML/1998/namespace")});
  }

  [[nodiscard]] std::size_t mark() const { return bindings_.size(); }
  /// Declarations in force, without that of "xml", which nobody made.
  [[nodiscard]] std::size_t size() const { return bindings_.size() - 1; }
  /// Another number whenever prefixes may have changed their meaning.
  [[nodiscard]] std::size_t generation() const { return generation_; }

  void declare(std::string_view prefix, std::string_view uri) {
    bindings_.push_back({prefix, uri, vocabulary_.ns_of(uri)});
    forget();
  }

  void release(std::size_t mark) {
    if (mark == bindings_.size()) return;
    bindings_.resize(mark);
    forget();
  }

  const Binding& find(std::string_view prefix) {
    // A document uses a handful of prefixes over and over; the scope of a Word document holds thirty.
    const std::size_t slot = prefix.empty() ? 0 : (static_cast<unsigned char>(prefix.front()) ^ prefix.size() * 16U) % recent_.size();
    Binding& known = recent_[slot];
    if (known.prefix.data() == nullptr || known.prefix != prefix) known = look_up(prefix);
    return known;
  }

  /// A prefix that means the address here and is not empty (attributes need one), or "".
  [[nodiscard]] std::string_view prefix_of(std::string_view uri) const {
    for (std::size_t i = bindings_.size(); i-- > 0;) {
      const Binding& binding = bindings_[i];
      if (binding.uri == uri && !binding.prefix.empty() && look_up(binding.prefix).uri == uri) return binding.prefix;
    }
    return {};
  }

 private:
  [[nodiscard]] Binding look_up(std::string_view prefix) const {
    const std::string_view held = prefix.data() == nullptr ? std::string_view("") : prefix;
    for (std::size_t i = bindings_.size(); i-- > 0;)
      if (bindings_[i].prefix == prefix) return {held, bindings_[i].uri, bindings_[i].ns};
    return {held, {}, 0};
  }
  void forget() {
    recent_.fill(Binding{});
    ++generation_;
  }

  const Vocabulary& vocabulary_;
  std::vector<Binding> bindings_;
  std::array<Binding, 32> recent_{};
  std::size_t generation_ = 1;
};

}  // namespace tenet::xml
