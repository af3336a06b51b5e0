#include "engine/explain_sentences.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "document/outline.hpp"

namespace tenet::engine {
namespace {

/// Words shown before the first and after the last word that is marked.
constexpr Position kWordsAround = 24;

struct WordMark {
  Position begin = 0;
  Position end = 0;
  std::string_view open;
  std::string_view close;
};

/// What is said to be missing, in front of a token.
struct Lacking {
  Position at = 0;
  std::string text;
};

std::string_view between(const Index& index, Position at) {
  const Token& before = index.tokens()[at - 1];
  const Token& here = index.tokens()[at];
  if (here.block != before.block) return before.origin == Origin::row_header || before.origin == Origin::column_header ? " | " : " ";
  const Document& document = index.document();
  return document.text_of(document.block(here.block)).substr(before.end, here.begin - before.end);
}

/// The unit's words as they are read, copies first, with marks; what is far from every mark is cut.
class Marker {
 public:
  Marker(const Index& index, const Unit& unit, std::vector<WordMark> marks, std::optional<Lacking> lacking)
      : index_(index), unit_(unit), marks_(std::move(marks)), lacking_(std::move(lacking)) {}

  std::string text() {
    const auto [first, last] = window();
    std::string out = first > unit_.begin ? "… " : "";
    for (Position at = first; at < last; ++at) {
      if (at > first) {
        close(at, out);
        out += between(index_, at);
      }
      say_lack(at, out);
      open(at, out);
      out += index_.written(at);
    }
    close(last, out);
    if (lacking_ && lacking_->at >= last) {
      out += ' ';
      out += lack();
    }
    return last < unit_.end ? out + " …" : out;
  }

 private:
  [[nodiscard]] std::pair<Position, Position> window() const {
    Position first = unit_.end;
    Position last = unit_.begin;
    for (const WordMark& mark : marks_) {
      first = std::min(first, mark.begin);
      last = std::max(last, mark.end);
    }
    if (first >= last) return {unit_.begin, unit_.end};
    return {first - std::min(kWordsAround, first - unit_.begin), std::min(unit_.end, last + kWordsAround)};
  }

  // The longest opens first, so that marks stand inside each other.
  void open(Position at, std::string& out) const {
    std::vector<WordMark> here;
    std::copy_if(marks_.begin(), marks_.end(), std::back_inserter(here), [at](const WordMark& mark) { return mark.begin == at; });
    std::stable_sort(here.begin(), here.end(), [](const WordMark& a, const WordMark& b) { return a.end > b.end; });
    for (const WordMark& mark : here) out += mark.open;
  }

  void close(Position at, std::string& out) const {
    std::vector<WordMark> here;
    std::copy_if(marks_.begin(), marks_.end(), std::back_inserter(here), [at](const WordMark& mark) { return mark.end == at; });
    std::stable_sort(here.begin(), here.end(), [](const WordMark& a, const WordMark& b) { return a.begin > b.begin; });
    for (const WordMark& mark : here) out += mark.close;
  }

  void say_lack(Position at, std::string& out) const {
    if (lacking_ && lacking_->at == at) out += lack() + " ";
  }

  [[nodiscard]] std::string lack() const { return std::string(kLackOpen) + lacking_->text + std::string(kLackClose); }

  const Index& index_;
  const Unit& unit_;
  std::vector<WordMark> marks_;
  std::optional<Lacking> lacking_;
};

MissExplained explained(const NearMiss& miss, const Program& program, const Index& index) {
  const Unit& unit = index.unit(miss.unit);
  std::vector<WordMark> marks;
  for (const auto& [begin, end] : miss.parts) marks.push_back({begin, end, kMatchOpen, kMatchClose});
  MissExplained out;
  out.phrase = source_of(program).text;
  out.origin = origin_of(program);
  out.sentence = Marker(index, unit, std::move(marks), Lacking{miss.expected, miss.failed}).text();
  out.failed = miss.failed;
  out.out_of_reach = miss.lack == Lack::out_of_reach;
  out.matched = miss.matched;
  out.required = miss.required;
  // The place is the leaf's own part: words of a lead-in stand elsewhere.
  const Position first = std::min(std::max(miss.begin, unit.own), unit.end - 1);
  const Position last = std::max(std::min(miss.end, unit.end), first + 1) - 1;
  const auto tokens = index.tokens();
  out.place = document::place_of(index.document(), unit.block, tokens[first].begin, tokens[last].end);
  return out;
}

}  // namespace

std::string origin_of(const Program& program) {
  const ruleset::Origin& origin = source_of(program).origin;
  return origin.file.empty() ? std::string() : origin.file + ":" + std::to_string(origin.line);
}

MatchExplained explained(const Hit& hit, const Index& index, std::string against) {
  std::vector<WordMark> marks = {{hit.match.begin, hit.match.end, kMatchOpen, kMatchClose}};
  for (const Cue& cue : hit.strength.cues) marks.push_back({cue.begin, cue.end, kCueOpen, kCueClose});
  return {evidence_of(hit, index, ""), Marker(index, index.unit(hit.match.unit), std::move(marks), std::nullopt).text(),
          std::move(against)};
}

std::vector<MissExplained> misses_of(const Programs& programs, const Index& index, Effort& effort, const UnitFilter& filter) {
  struct Candidate {
    NearMiss miss;
    const Program* program = nullptr;
  };
  std::vector<Candidate> all;
  for (const ProgramPtr& program : programs) {
    for (NearMiss& miss : near_misses(*program, index, effort, kMissesShown, filter)) all.push_back({std::move(miss), program.get()});
  }
  std::stable_sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) { return is_nearer(a.miss, b.miss); });
  std::vector<UnitId> shown;
  std::vector<MissExplained> out;
  for (const Candidate& candidate : all) {
    if (out.size() == kMissesShown) break;
    if (std::find(shown.begin(), shown.end(), candidate.miss.unit) != shown.end()) continue;
    // One word of several behind a sentence that had more of them says nothing.
    if (!out.empty() && candidate.miss.matched == 1 && candidate.miss.required > 2) continue;
    shown.push_back(candidate.miss.unit);
    out.push_back(explained(candidate.miss, *candidate.program, index));
  }
  return out;
}

void add_matches(PhraseExplained& phrase, const std::vector<Hit>& counted, std::vector<MatchExplained> others, const Index& index) {
  const std::size_t all = counted.size() + others.size();
  for (const Hit& hit : best_of(counted, kMatchesShown)) phrase.matches.push_back(explained(hit, index, ""));
  for (MatchExplained& other : others) {
    if (phrase.matches.size() == kMatchesShown) break;
    phrase.matches.push_back(std::move(other));
  }
  phrase.more = all - phrase.matches.size();
}

}  // namespace tenet::engine
