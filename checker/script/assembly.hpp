#pragma once
/// \file
/// Puts the forms of all files together: packs and their rules, overlays, and what can only be seen across files (the same id twice, a
/// word list that does not exist).

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "ruleset/ruleset.hpp"
#include "script/forms.hpp"
#include "script/recovery.hpp"
#include "script/source.hpp"

namespace tenet::script {

/// Where a `check` function stands: the file, and which of its forms (counted from 0).
struct CheckPlace {
  std::shared_ptr<const Source> source;
  std::size_t ordinal = 0;
};

class Assembly {
 public:
  /// `checks` receives the places of check functions; handle h is at index h - 1.
  explicit Assembly(std::vector<CheckPlace>& checks) : checks_(checks) {}

  void problem(const std::string& rule, std::string message);
  /// Files in the order of loading; overlays may come before what they change.
  void add(const std::shared_ptr<const Source>& source, const RuleFile& file, const FileContents& contents);
  /// A form that Lua could not read: reported, and where it is a rule with an id, kept so that it is not_checked by name.
  void add_broken(const Source& source, const RuleFile& file, const BrokenForm& broken);
  /// Applies overlays, checks names, sorts. The assembly is empty afterwards.
  [[nodiscard]] ruleset::Ruleset finish();

 private:
  struct Overlay {
    std::shared_ptr<const Source> source;
    FormCall call;
  };
  enum class Validity : std::uint8_t { sound, faulty };

  Validity report_faults(const FormCall& call, const Source& source, const std::string& label, const std::string& rule, std::string& first);
  void add_call(const std::shared_ptr<const Source>& source, const RuleFile& file, const FormCall& call, std::size_t ordinal);
  void add_pack(const Source& source, const RuleFile& file, const FormCall& call);
  void add_words(const std::shared_ptr<const Source>& source, const FormCall& call);
  void add_rule(const std::shared_ptr<const Source>& source, const RuleFile& file, const FormCall& call, std::size_t ordinal);
  void add_kind(const Source& source, const FormCall& call);
  void add_profile(const Source& source, const FormCall& call);
  ruleset::Pack& pack_of(const RuleFile& file);

  void change_words(const Overlay& overlay);
  void extend_rule(const Overlay& overlay);
  void change_phrases(ruleset::Phrases& phrases, const Value* changes, const Overlay& overlay, ruleset::Rule* rule,
                      const std::string& label);
  void change_elements(ruleset::Rule& rule, const Value* changes, const Overlay& overlay, const std::string& label);
  void check_names();
  void check_kinds();
  void check_shown_by();
  [[nodiscard]] std::vector<std::string> shown_circle(const ruleset::Rule& rule) const;
  void check_profiles();
  void sort();
  [[nodiscard]] ruleset::Rule* rule_with(std::string_view id);
  /// `caret`: see `caret_at`; shown with the message, and left out of the rule's own error, which reports have one line for.
  void fail_rule(ruleset::Rule& rule, const std::string& message, const std::string& caret = {});
  /// The line with a caret under the word; empty where the word does not stand there.
  [[nodiscard]] std::string caret_at(const ruleset::Origin& origin, std::string_view word) const;
  /// The first line from there on that has the word as a text.
  [[nodiscard]] ruleset::Origin line_with(const ruleset::Origin& from, std::string_view word) const;

  std::vector<CheckPlace>& checks_;
  ruleset::Ruleset set_;
  std::map<std::string, std::shared_ptr<const Source>, std::less<>> sources_;  ///< by name
  std::vector<Overlay> word_overlays_;
  std::vector<Overlay> rule_overlays_;
  std::map<std::string, std::size_t, std::less<>> pack_by_folder_;
};

}  // namespace tenet::script
