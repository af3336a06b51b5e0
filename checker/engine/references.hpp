#pragma once
/// \file
/// Which sections a text refers to: by number ("section 3", "see 4.2(b)", "sections 2 to 4"), letter ("Appendix B"), name ("see Vulnerable
/// residents", "the section on possession") or link. References to Acts and to kinds of notice ("a section 21 notice") are none.

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/index.hpp"
#include "engine/strength.hpp"

namespace tenet::engine {

struct SectionNode;

/// What the sections of a document are called. Immutable once made; refers to the index and cues, which must outlive it.
class References {
 public:
  struct Family;  ///< "section", "appendix": references.cpp
  /// `section_of`: by block number, an index into `sections`, or `none` where a block is in no section.
  References(const Index& index, const CueMap& cues, const std::vector<SectionNode>& sections, const std::vector<std::size_t>& section_of);

  /// Sections that a leaf refers to, ascending, each once.
  [[nodiscard]] std::vector<std::size_t> of(BlockId leaf) const;

 private:
  /// A heading's words without its number, as inflections meet.
  struct Name {
    std::size_t section = 0;
    std::vector<std::string> words;
    std::size_t telling = 0;  ///< of the words, those that are no articles or prepositions
  };
  struct Numbered {
    std::vector<std::size_t> sections;
    Position end = 0;  ///< one past the last token read
  };

  void name_section(std::size_t section, BlockId heading);
  void number_leaf(const Block& block, std::size_t section);
  void add_links(const Block& leaf, std::vector<std::size_t>& out) const;
  void add_numbers(const Unit& unit, std::vector<std::size_t>& out) const;
  void add_names(const Unit& unit, std::vector<std::size_t>& out) const;
  void add_described(const std::vector<std::string>& words, std::size_t from, std::vector<std::size_t>& out) const;
  /// Number and letters at a token, with what follows: "4.2", "(b)", "and 5", "to 7". `named`: the word before it, where there is one.
  [[nodiscard]] Numbered numbers_at(Position at, const Unit& unit, const Family* named) const;
  [[nodiscard]] bool is_law(Position after, const Unit& unit) const;
  [[nodiscard]] bool follows_reference(Position at, const Unit& unit) const;
  [[nodiscard]] bool stands_alone(Position after, const Unit& unit) const;
  [[nodiscard]] const std::size_t* numbered(std::string_view family, std::string_view number) const;

  const Index& index_;
  const CueMap& cues_;
  const std::vector<std::size_t>& section_of_;
  std::map<std::string, std::size_t, std::less<>> by_number_;  ///< "|4.2b", "appendix|b"
  std::map<std::string, std::size_t, std::less<>> by_bookmark_;
  std::vector<Name> names_;
  std::map<std::string, std::vector<std::size_t>, std::less<>> by_first_word_;  ///< into names_
};

}  // namespace tenet::engine
