#pragma once
/// \file
/// What is public about a rule: enough to list it, cite it and show its advice. How it searches is in checker/ruleset.

#include <string>
#include <vector>

#include <tenet/report.hpp>

namespace tenet {

/// A rule or tailoring file that lies in memory; `name` is for messages, and its ending says what a tailoring file is written in.
struct TextInMemory {
  std::string name;  ///< "neighbour-week.lua"
  std::string text;
  bool operator==(const TextInMemory&) const = default;
};

/// Who says so, and as of when.
struct Source {
  std::string standard;  ///< "Respect Standard for Housing Management"; "Consumer Rights Act 2015"
  std::string clause;    ///< "Commitment 3, building block 7"; "Sch 2 Pt 1 para 2"
  std::string guidance;  ///< "OFT356 group 2(d)"
  std::string url;
  std::string checked;  ///< YYYY-MM-DD when someone last confirmed it; empty where nobody has
  bool operator==(const Source&) const = default;
};

/// One line for reports: the non-empty of standard, clause and guidance, joined.
[[nodiscard]] std::string citation(const Source& source);

struct RuleInfo {
  std::string id;
  Form form = Form::block;
  std::string pack;
  std::string title;
  std::string why;
  std::string advice;
  std::string group;  ///< "core", "partner", "2d": how the source groups it; may be empty
  Severity severity = Severity::medium;
  Obligation level = Obligation::none;
  Source source;
  std::vector<std::string> applies_to;  ///< kinds of document; empty = all
  std::string file;                     ///< rule file, as named to the loader
  int line = 0;
  bool operator==(const RuleInfo&) const = default;
};

}  // namespace tenet
