#pragma once
/// \file
/// Pieces of the page that several sections share: a status in words, a rule's name, a link, a decision.

#include <string>
#include <string_view>
#include <vector>

#include <tenet/report.hpp>

#include "reports/html/facts.hpp"
#include "reports/html/markup.hpp"

namespace tenet::reports::html {

/// How a status is coloured: class of the style sheet.
[[nodiscard]] std::string_view tone_of(Status status);

/// Classes by which style sheet and script know a status: its name and its tone.
[[nodiscard]] std::string classes_of(Status status);

/// The rules of the style sheet that follow from the vocabulary: the symbol in front of each status.
[[nodiscard]] std::string symbols_sheet();

/// The word, with its symbol (by the style sheet) and its colour.
void badge(Markup& markup, Status status);
/// "17 missing", in the same dress; `words` may follow.
void badge(Markup& markup, Status status, std::size_t number, std::string_view words = {});

/// The rule's title, its level and its id.
void rule_name(Markup& markup, const RuleFacts& rule);

/// Ids on the page: of a document by its number, of a rule, of a rule in a document.
[[nodiscard]] std::string anchor_of_document(std::size_t document);
[[nodiscard]] std::string anchor_of_rule(std::string_view rule);
[[nodiscard]] std::string anchor_of_finding(std::size_t document, std::string_view rule);
/// "#id".
[[nodiscard]] std::string link_to(std::string_view id);

/// Links to the findings of these documents, separated by commas; a document without one is named.
void document_links(Markup& markup, const Facts& facts, const RuleFacts& rule, const std::vector<std::string>& paths);

/// A decision in words, the real result beside it.
void tailoring_line(Markup& markup, const TailoringNote& note);

/// Begins a table in a region that scrolls by itself and can be reached and left by the keyboard. Ends with `end_scroll`.
/// `id` names the region, so that a link before it can lead past it.
void begin_scroll(Markup& markup, std::string_view id, std::string_view label, std::string_view table_class);
void end_scroll(Markup& markup, std::string_view id);

}  // namespace tenet::reports::html
