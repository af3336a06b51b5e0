// tenet rules try: what one phrase finds.
#include <algorithm>

#include "authoring/styled_text.hpp"
#include "authoring/workbench.hpp"
#include "document/outline.hpp"
#include "engine/index.hpp"
#include "engine/judge_evidence.hpp"
#include "engine/phrase_program.hpp"
#include "engine/trial.hpp"
#include "reports/writer.hpp"

namespace tenet::authoring {
namespace {

/// More hits of one phrase in one document explain nothing; they are counted.
constexpr std::size_t kHitsShown = 20;

/// re[[...]] as it is typed on a command line.
ruleset::Phrase phrase_from(std::string_view typed) {
  ruleset::Phrase phrase;
  phrase.expert = typed.starts_with("re[[") && typed.ends_with("]]");
  phrase.text = phrase.expert ? std::string(typed.substr(4, typed.size() - 6)) : std::string(typed);
  return phrase;
}

/// What is written between two tokens of a unit; a space where they stand in different blocks.
std::string between(const engine::Index& index, engine::Position at) {
  const auto tokens = index.tokens();
  const engine::Token& before = tokens[at - 1];
  const engine::Token& here = tokens[at];
  if (before.block != here.block || before.end > here.begin) return " ";
  const Document& document = index.document();
  return std::string(document.text_of(document.block(here.block)).substr(before.end, here.begin - before.end));
}

bool in_cue(const engine::TrialHit& hit, engine::Position at) {
  return std::any_of(hit.strength.cues.begin(), hit.strength.cues.end(),
                     [&](const engine::Cue& cue) { return cue.begin <= at && at < cue.end; });
}

/// The hit's sentence, with what introduces it: words of the phrase, cue words, and where only a part is quoted, that part.
StyledText sentence_of(const engine::Index& index, const engine::TrialHit& hit) {
  const engine::Unit& unit = index.unit(hit.match.unit);
  const engine::Match& match = hit.match;
  const bool quotes_part = match.quote_begin != match.begin || match.quote_end != match.end;
  StyledText text;
  for (engine::Position at = unit.begin; at < unit.end; ++at) {
    if (at > unit.begin && quotes_part && at == match.quote_end) text.add(">", Look::mark);
    const bool inside = at > match.begin && at < match.end;
    if (at > unit.begin) text.add(between(index, at), inside ? Look::found : Look::plain);
    if (quotes_part && at == match.quote_begin) text.add("<", Look::mark);
    const bool spelled = std::binary_search(match.spelled.begin(), match.spelled.end(), at);
    const Look look = spelled                               ? Look::spelled
                      : in_cue(hit, at)                     ? Look::cue
                      : at >= match.begin && at < match.end ? Look::found
                                                            : Look::plain;
    text.add(std::string(index.written(at)), look);
  }
  if (quotes_part && match.quote_end == unit.end) text.add(">", Look::mark);
  return text;
}

/// Where a nearest miss came furthest.
StyledText sentence_of(const engine::Index& index, const engine::NearMiss& miss) {
  const engine::Unit& unit = index.unit(miss.unit);
  StyledText text;
  for (engine::Position at = unit.begin; at < unit.end; ++at) {
    const bool inside = at >= miss.begin && at < miss.end;
    if (at > unit.begin) text.add(between(index, at), inside && at > miss.begin ? Look::found : Look::plain);
    text.add(std::string(index.written(at)), inside ? Look::spelled : Look::plain);
  }
  return text;
}

std::string labels_of(const Evidence& evidence) {
  std::string text = std::string(to_string(evidence.polarity)) + ", " + std::string(to_string(evidence.force));
  if (evidence.actor != Actor::none) text += ", " + std::string(to_string(evidence.actor));
  if (evidence.conditional) text += ", conditional";
  if (!evidence.cue.empty()) text += "; cue: " + evidence.cue + (evidence.cue_place.empty() ? "" : " (in the " + evidence.cue_place + ")");
  return text;
}

class Tryout {
 public:
  Tryout(const Workbench& bench, const engine::Program& program, const engine::Lexicon& lexicon, const ReportStyle& style)
      : bench_(bench), program_(program), lexicon_(lexicon), style_(style), page_(style) {}

  void document(const ReadDocument& read, const TakenAs& taken) {
    if (!read.document) {
      ++trial_.unread;
      page_.line(0, read.path + ": not read: " + read.document.error().message);
      page_.gap();
      return;
    }
    ++trial_.documents;
    path_ = read.path;
    const engine::Index index(*read.document, lexicon_);
    const std::string name = read.path.substr(read.path.find_last_of('/') + 1);
    const std::string kind = taken.kind.empty() ? engine::kind_of(index, bench_.compiled, name).id : taken.kind;
    const engine::Prepared prepared(bench_.compiled, index, kind, taken.date);
    const engine::PhraseTrial trial = engine::try_phrase(program_, prepared);
    trial_.hits += trial.hits.size();
    documents_with_hits_ += trial.hits.empty() ? 0U : 1U;
    page_.strong(0, read.path + " (" + kind + ")");
    if (trial.exhausted) page_.line(2, "the search took too long and was stopped; narrow the phrase");
    if (trial.hits.empty()) {
      nothing_found(index, trial);
    } else {
      hits(index, trial);
    }
    page_.gap();
  }

  Trial finish() {
    const std::string hits = std::to_string(trial_.hits) + (trial_.hits == 1 ? " hit in " : " hits in ");
    page_.line(0, hits + std::to_string(documents_with_hits_) + " of " + std::to_string(trial_.documents) +
                      (trial_.documents == 1 ? " document" : " documents"));
    trial_.text = page_.take();
    return std::move(trial_);
  }

 private:
  void hits(const engine::Index& index, const engine::PhraseTrial& trial) {
    page_.line(2, "an element with this phrase alone would be " + std::string(to_string(trial.status)));
    for (std::size_t i = 0; i < std::min(trial.hits.size(), kHitsShown); ++i) {
      const engine::TrialHit& hit = trial.hits[i];
      PhraseHit& found =
          trial_.found.emplace_back(PhraseHit{path_, engine::evidence_of({hit.match, hit.strength, hit.leaf, 0}, index, "")});
      page_.line(2, reports::place_in_words(found.evidence.place) + ":");
      page_.styled(4, sentence_of(index, hit));
      page_.line(6, labels_of(found.evidence));
    }
    if (trial.hits.size() > kHitsShown) page_.line(2, "and " + std::to_string(trial.hits.size() - kHitsShown) + " more");
  }

  void nothing_found(const engine::Index& index, const engine::PhraseTrial& trial) {
    page_.line(2, "nothing found");
    if (!trial.miss) {
      page_.line(2, program_.pattern ? "a regular expression has no nearest miss" : "no sentence has any of its words");
      return;
    }
    const engine::Unit& unit = index.unit(trial.miss->unit);
    const engine::Token& token = index.tokens()[std::min(std::max(trial.miss->begin, unit.own), unit.end - 1)];
    const Place place = document::place_of(index.document(), unit.block, token.begin, token.end);
    page_.line(2, "nearest, at " + reports::place_in_words(place) + ":");
    page_.styled(4, sentence_of(index, *trial.miss));
    page_.line(6, std::to_string(trial.miss->matched) + " of " + std::to_string(trial.miss->required) +
                      " parts; the first that is not there: " + trial.miss->failed);
  }

  const Workbench& bench_;
  const engine::Program& program_;
  const engine::Lexicon& lexicon_;
  ReportStyle style_;
  StyledPage page_;
  Trial trial_;
  std::string path_;  ///< of the document at hand
  std::size_t documents_with_hits_ = 0;
};

}  // namespace

Result<Trial> try_phrase(const Workbench& bench, std::string_view typed, const std::vector<ReadDocument>& documents, const TakenAs& taken,
                         const ReportStyle& style) {
  engine::Lexicon lexicon = bench.compiled.lexicon().copy();
  const auto program = bench.compiled.phrase(phrase_from(typed), lexicon);
  if (!program) return Unexpected(program.error());
  Tryout tryout(bench, **program, lexicon, style);
  for (const ReadDocument& document : documents) tryout.document(document, taken);
  return tryout.finish();
}

}  // namespace tenet::authoring
