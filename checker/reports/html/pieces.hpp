#pragma once
/// \file
/// Pieces of the page that several sections share: a status in words, a quote with its place, a rule's article.

#include <string>
#include <string_view>

#include <tenet/report.hpp>

#include "reports/arrange.hpp"
#include "reports/html/markup.hpp"

namespace tenet::reports::html {

/// Class of the style sheet: good, middling, bad or quiet.
[[nodiscard]] std::string_view tone_of(Status status);

/// Symbol and word, coloured as well.
void badge(Markup& markup, Status status);

/// Ids on the page: of a document by its number, of a rule in a document, of a rule over the set.
[[nodiscard]] std::string anchor_of_document(std::size_t document);
[[nodiscard]] std::string anchor_in_document(std::size_t document, std::string_view rule);
[[nodiscard]] std::string anchor_in_set(std::string_view rule);
/// "#id".
[[nodiscard]] std::string link_to(std::string_view id);

/// "missing: a and b; weak: c": required elements short of covered; empty when there are none.
[[nodiscard]] std::string lacking(const std::vector<ElementResult>& elements);

void tailoring_line(Markup& markup, const TailoringNote& note);

/// A rule in a document, with everything that shows why: the best quote in the open, the rest behind it.
void rule_article(Markup& markup, const RuleResult& result, std::size_t document);

}  // namespace tenet::reports::html
