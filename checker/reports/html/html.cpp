// One file, no outside requests: gaps first, then terms with advice, the matrix of documents and rules, and rule by rule the words behind
// each cell. What was not read stands in front and again at the end. Everything is there without scripts; report.js narrows and sorts it.
#include "reports/html/html.hpp"

#include "base/hash.hpp"
#include "reports/html/assets.hpp"
#include "reports/html/facts.hpp"
#include "reports/html/markup.hpp"
#include "reports/html/pieces.hpp"
#include "reports/html/sections.hpp"
#include "reports/words.hpp"

namespace tenet::reports::html {
namespace {

/// Exactly our style sheet and our script, by their hashes: markup that slipped through could neither run nor fetch anything.
std::string policy(std::string_view style, std::string_view code) {
  return "default-src 'none'; style-src 'sha256-" + base::sha256_base64(style) + "'; script-src 'sha256-" + base::sha256_base64(code) +
         "'; base-uri 'none'; form-action 'none'";
}

void head(Markup& markup, const Report& report) {
  const std::string style = std::string(style_sheet()) + symbols_sheet();
  markup.open("head").single("meta", {{"charset", "utf-8"}});
  markup.single("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy(style, script())}});
  markup.single("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
  markup.single("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
  markup.single("meta", {{"name", "generator"}, {"content", "tenet " + report.tool_version}});
  markup.element("title", "Tenet report, " + date_in_words(report.date));
  markup.open("style").raw(style).close().close();
}

}  // namespace

Result<std::string> write(const Report& report, const Style& /*style*/) {
  const Facts facts(report);
  Markup markup;
  markup.raw("<!DOCTYPE html>").open("html", {{"lang", "en-GB"}});
  head(markup, report);
  markup.open("body", {{"class", facts.many() ? "many" : "few"}}).element("a", "Skip to the gaps", {{"class", "skip"}, {"href", "#gaps"}});
  masthead(markup, facts);
  contents(markup, facts);
  markup.open("main");
  filter(markup, facts);
  gaps(markup, facts);
  terms(markup, facts);
  matrices(markup, facts);
  evidence(markup, facts);
  decisions(markup, facts);
  documents(markup, facts);
  not_said(markup, facts);
  legend(markup, facts);
  markup.close();
  markup.element("footer", "Written by Tenet " + report.tool_version + ". Tenet finds wording; a person decides what it is worth.");
  markup.open("script").raw(script()).close();
  return markup.take();
}

}  // namespace tenet::reports::html
