#include "annotate/comments.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

#include "reports/words.hpp"

namespace tenet::annotate {
namespace {

/// A quote inside a comment is told by its beginning and end.
constexpr std::size_t kQuoteBytes = 160;

std::string in_quotes(std::string_view words) {
  return "“" + reports::excerpt(words, words, kQuoteBytes).whole() + "”";
}

/// How terms of a pack are spoken of; the law's own word for them is "may be", and only a court's is "is".
struct TermWords {
  std::string_view pack;
  CommentKind kind;
  std::string_view flagged;
  std::string_view qualified;
  std::string_view reservation;
};
constexpr std::array kTermWords = {
    TermWords{"fairness", CommentKind::unfair, "May be unfair", "May be fair with its saving",
              "Only a court decides whether a term is unfair."},
    TermWords{"outdated", CommentKind::outdated, "May be out of date", "Perhaps out of date", ""},
};
constexpr TermWords kOtherTerm = {"", CommentKind::term, "To look at", "To look at, with its saving", ""};

const TermWords& words_for(std::string_view pack) {
  const auto* found = std::find_if(kTermWords.begin(), kTermWords.end(), [pack](const TermWords& row) { return row.pack == pack; });
  return found == kTermWords.end() ? kOtherTerm : *found;
}

/// "Sentence": with a capital.
std::string capital(std::string_view text) {
  std::string out(text);
  if (!out.empty() && out.front() >= 'a' && out.front() <= 'z') out.front() = static_cast<char>(out.front() - 'a' + 'A');
  return out;
}

std::string at_number(const Evidence& evidence) {
  return evidence.place.number.empty() ? std::string() : " (" + evidence.place.number + ")";
}

Target target_of(const Evidence& evidence) {
  return {evidence.place.block, evidence.place.start, evidence.place.end};
}

bool overlap(const Target& a, const Target& b) {
  return a.block == b.block && a.start < b.end && b.start < a.end;
}

class Writer {
 public:
  Writer(const DocumentReport& report, const Background& background) : report_(report), background_(background) {
    for (const RuleInfo& rule : background.rules) rules_.emplace(rule.id, &rule);
    for (const PackInfo& pack : background.packs) packs_.emplace(pack.id, pack.title);
  }

  void terms() {
    for (const RuleResult& result : report_.results) {
      const bool found = result.status == Status::flagged || result.status == Status::qualified;
      if (result.form != Form::term || !found) continue;
      first_of_rule_ = comments_.size();
      for (const Evidence& evidence : result.evidence) add(term(result, evidence));
    }
  }

  void evidence() {
    for (const RuleResult& result : report_.results) {
      if (result.form == Form::term) continue;
      first_of_rule_ = comments_.size();
      std::set<std::pair<std::string_view, bool>> seen;
      for (const Evidence& evidence : result.evidence) {
        // The best of each element, and where there are both, the best for it and the best against it.
        const bool against = evidence.polarity != Polarity::affirmed;
        if (seen.emplace(evidence.element, result.conflict && against).second) add(shown(result, evidence));
      }
    }
  }

  std::vector<Comment> take() {
    std::stable_sort(comments_.begin(), comments_.end(), [](const Comment& a, const Comment& b) {
      return std::tuple(a.target->block, a.target->start, a.target->end) < std::tuple(b.target->block, b.target->start, b.target->end);
    });
    comments_.push_back(gaps());
    return std::move(comments_);
  }

 private:
  /// The same rule at overlapping words is said once, about all of them.
  void add(Comment comment) {
    const auto own = comments_.begin() + static_cast<std::ptrdiff_t>(first_of_rule_);
    const auto same = std::find_if(own, comments_.end(), [&](const Comment& other) { return overlap(*other.target, *comment.target); });
    if (same == comments_.end()) return comments_.push_back(std::move(comment));
    if (comment.target->end - comment.target->start > same->target->end - same->target->start) same->quote = comment.quote;
    same->target->start = std::min(same->target->start, comment.target->start);
    same->target->end = std::max(same->target->end, comment.target->end);
  }

  [[nodiscard]] std::string source(const RuleResult& result) const { return "Source: " + result.source + ". Rule: " + result.rule + "."; }

  [[nodiscard]] Comment term(const RuleResult& result, const Evidence& evidence) const {
    const TermWords& words = words_for(result.pack);
    const bool qualified = result.status == Status::qualified;
    Comment comment{words.kind, target_of(evidence), evidence.quote, result.rule, {}};
    comment.paragraphs.push_back(fmt::format("{}: {}", qualified ? words.qualified : words.flagged, result.title));
    if (qualified) comment.paragraphs.emplace_back("A saving stands beside the term. Read both together: it may be right as it stands.");
    for (const Evidence& saving : result.qualifiers) {
      comment.paragraphs.push_back((qualified ? "The saving: " : "Noted, and not enough by itself: ") + in_quotes(saving.quote) +
                                   at_number(saving));
    }
    if (const auto rule = rules_.find(result.rule); rule != rules_.end() && !rule->second->why.empty())
      comment.paragraphs.push_back("Why: " + rule->second->why);
    if (!result.advice.empty()) comment.paragraphs.push_back((qualified ? "If it is not: " : "What to do: ") + result.advice);
    comment.paragraphs.push_back(source(result) + (words.reservation.empty() ? "" : " " + std::string(words.reservation)));
    return comment;
  }

  [[nodiscard]] Comment shown(const RuleResult& result, const Evidence& evidence) const {
    Comment comment{CommentKind::evidence, target_of(evidence), evidence.quote, result.rule, {}};
    comment.paragraphs.push_back(
        fmt::format("{}: {}{}", capital(reports::words_of(result.status).word), result.title, reports::level_in_brackets(result.level)));
    const auto element =
        std::find_if(result.elements.begin(), result.elements.end(), [&](const ElementResult& row) { return row.id == evidence.element; });
    if (element != result.elements.end() && result.elements.size() > 1) {
      const std::string& name = element->title.empty() ? element->id : element->title;
      comment.paragraphs.push_back(fmt::format("These words are for “{}”: {}.", name, reports::words_of(element->status).word));
    }
    if (evidence.polarity != Polarity::affirmed) comment.paragraphs.emplace_back("These words speak against it.");
    const bool short_of_it = evidence.force < Force::stated && evidence.polarity == Polarity::affirmed;
    if (short_of_it) comment.paragraphs.push_back(capital(reports::shortfall(evidence)) + ".");
    if (result.conflict) comment.paragraphs.emplace_back("Other words in the document say the opposite: a person decides.");
    comment.paragraphs.push_back(source(result));
    return comment;
  }

  [[nodiscard]] Comment gaps() const {
    Comment comment{CommentKind::gaps, std::nullopt, "", "", {}};
    comment.paragraphs.push_back(fmt::format("Gaps in this document, as checked by Tenet {} on {}", background_.tool_version,
                                             reports::date_in_words(background_.date)));
    const std::string why = report_.kind_reason.empty() ? "" : ": " + report_.kind_reason;
    comment.paragraphs.push_back(fmt::format("Read as {}{}.", report_.kind, why));
    const std::size_t before = comment.paragraphs.size();
    for (const std::string_view pack : packs_in_order()) gaps_of(pack, comment.paragraphs);
    if (comment.paragraphs.size() == before) {
      comment.paragraphs.emplace_back(report_.results.empty() ? "None of the rules chosen is for this kind of document: nothing was judged."
                                                              : "The rules used found no gaps.");
    }
    for (const Diagnostic& diagnostic : report_.diagnostics) comment.paragraphs.push_back("Not read: " + diagnostic.message);
    return comment;
  }

  [[nodiscard]] std::vector<std::string_view> packs_in_order() const {
    std::vector<std::string_view> packs;
    for (const RuleResult& result : report_.results)
      if (std::find(packs.begin(), packs.end(), result.pack) == packs.end()) packs.push_back(result.pack);
    return packs;
  }

  void gaps_of(std::string_view pack, std::vector<std::string>& lines) const {
    constexpr std::array kGaps = {Status::contradicted, Status::missing, Status::weak, Status::partial, Status::not_checked};
    const auto title = packs_.find(pack);
    bool named = false;
    for (const Status status : kGaps) {
      for (const RuleResult& result : report_.results) {
        const bool wanted = result.pack == pack && result.status == status && (result.form != Form::term || status == Status::not_checked);
        if (!wanted) continue;
        if (!named) lines.push_back((title == packs_.end() ? std::string(pack) : title->second) + ":");
        named = true;
        const std::string reason = status == Status::not_checked ? " (" + result.message + ")" : "";
        lines.push_back(fmt::format("{}: {} {}{}{}", capital(reports::words_of(status).word), result.rule, result.title,
                                    reports::level_in_brackets(result.level), reason));
      }
    }
  }

  const DocumentReport& report_;
  const Background& background_;
  std::map<std::string_view, const RuleInfo*> rules_;
  std::map<std::string_view, std::string> packs_;
  std::vector<Comment> comments_;
  std::size_t first_of_rule_ = 0;
};

}  // namespace

std::vector<Comment> comments_of(const DocumentReport& report, const Background& background, EvidenceComments evidence) {
  Writer writer(report, background);
  writer.terms();
  if (evidence == EvidenceComments::shown) writer.evidence();
  return writer.take();
}

}  // namespace tenet::annotate
