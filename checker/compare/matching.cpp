#include "compare/matching.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>

#include "reports/arrange.hpp"
#include "reports/fingerprint.hpp"

namespace tenet::compare {
namespace {

/// By what a document is known in a round; "" = not at all.
using Key = std::function<std::string(const DocumentReport&)>;

std::string by_content(const DocumentReport& document) {
  return document.sha256;
}
std::string by_content_and_path(const DocumentReport& document) {
  return document.sha256.empty() ? std::string() : document.sha256 + document.path;
}
std::string by_path(const DocumentReport& document) {
  return document.path;
}
std::string by_name(const DocumentReport& document) {
  return std::string(reports::file_name(document.path));
}
std::string by_title(const DocumentReport& document) {
  return document.title.empty() ? std::string() : document.kind + "\n" + document.title;
}

std::set<std::string> words_of(const DocumentReport& document) {
  std::set<std::string> words;
  for (const RuleResult& result : document.results) {
    for (const Evidence& evidence : result.evidence) words.insert(reports::fingerprint(result.rule, evidence.element, evidence.quote));
  }
  return words;
}

/// Fewer findings than these say too little to take two documents for one.
constexpr std::size_t kFewestWords = 4;

std::size_t in_both(const std::set<std::string>& a, const std::set<std::string>& b) {
  return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](const std::string& words) { return b.contains(words); }));
}

class Matching {
 public:
  Matching(const std::vector<DocumentReport>& before, const std::vector<DocumentReport>& after)
      : before_(before), after_(after), before_taken_(before.size()), pairs_(after.size()) {
    for (std::size_t i = 0; i < after.size(); ++i) pairs_[i].after = i;
  }

  /// Pairs those that are still alone and have the same key, in order.
  void by(const Key& key, Match match) {
    std::map<std::string, std::vector<std::size_t>> waiting;
    for (std::size_t i = before_.size(); i-- > 0;) {
      if (!before_taken_[i]) waiting[key(before_[i])].push_back(i);
    }
    waiting.erase("");
    for (Pair& pair : pairs_) {
      if (pair.before) continue;
      const auto found = waiting.find(key(after_[*pair.after]));
      if (found == waiting.end() || found->second.empty()) continue;
      join(pair, found->second.back(), match);
      found->second.pop_back();
    }
  }

  /// The same where only one on either side has it: two leaflets of one name are no reason to take one for the other.
  void by_one_of_its_kind(const Key& key, Match match) {
    std::map<std::string, std::size_t> left;
    std::map<std::string, std::size_t> right;
    for (std::size_t i = 0; i < before_.size(); ++i) {
      if (!before_taken_[i]) ++left[key(before_[i])];
    }
    for (const Pair& pair : pairs_) {
      if (!pair.before) ++right[key(after_[*pair.after])];
    }
    by(
        [&](const DocumentReport& document) {
          const std::string name = key(document);
          return left[name] == 1 && right[name] == 1 ? name : std::string();
        },
        match);
  }

  void by_words() {
    std::vector<std::set<std::string>> older(before_.size());
    for (std::size_t i = 0; i < before_.size(); ++i) {
      if (!before_taken_[i]) older[i] = words_of(before_[i]);
    }
    for (Pair& pair : pairs_) {
      if (pair.before) continue;
      const std::set<std::string> words = words_of(after_[*pair.after]);
      std::size_t best = 0;
      std::size_t which = 0;
      for (std::size_t i = 0; i < older.size(); ++i) {
        const std::size_t same = before_taken_[i] ? 0 : in_both(words, older[i]);
        if (same < kFewestWords || same <= best || same * 2 < std::max(words.size(), older[i].size())) continue;
        best = same;
        which = i;
      }
      if (best > 0) join(pair, which, Match::words);
    }
  }

  std::vector<Pair> take() {
    for (std::size_t i = 0; i < before_.size(); ++i) {
      if (!before_taken_[i]) pairs_.push_back({i, std::nullopt, Match::none});
    }
    return std::move(pairs_);
  }

 private:
  void join(Pair& pair, std::size_t before, Match match) {
    pair.before = before;
    pair.match = match;
    before_taken_[before] = true;
  }

  const std::vector<DocumentReport>& before_;
  const std::vector<DocumentReport>& after_;
  std::vector<bool> before_taken_;
  std::vector<Pair> pairs_;
};

}  // namespace

std::vector<Pair> match_documents(const std::vector<DocumentReport>& before, const std::vector<DocumentReport>& after) {
  Matching matching(before, after);
  // Copies of one file keep their own paths; then the same bytes anywhere are surer than the same name with other bytes.
  matching.by(by_content_and_path, Match::content);
  matching.by(by_content, Match::content);
  matching.by(by_path, Match::path);
  matching.by_one_of_its_kind(by_name, Match::name);
  matching.by_one_of_its_kind(by_title, Match::title);
  matching.by_words();
  return matching.take();
}

}  // namespace tenet::compare
