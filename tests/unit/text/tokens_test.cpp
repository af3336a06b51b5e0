// What a word is and where a sentence ends.
#include "text/tokens.hpp"

#include <string>

#include "support/catch.hpp"

using namespace tenet::text;

namespace {

/// Tokens with a space between, sentences with " | ", hyphens kept.
std::string shown(std::string_view text) {
  std::string out;
  for (const Token& token : tokenise(text)) {
    if (!out.empty()) out += token.sentence_before ? " | " : token.hyphen_before ? "-" : " ";
    out += text.substr(token.begin, token.end - token.begin);
  }
  return out;
}

std::string marked(std::string_view text, bool Token::*mark) {
  std::string out;
  for (const Token& token : tokenise(text)) {
    if (!(token.*mark)) continue;
    if (!out.empty()) out += " ";
    out += text.substr(token.begin, token.end - token.begin);
  }
  return out;
}

}  // namespace

TEST_CASE("sentences end where a reader would end them") {
  CHECK(shown("We act. You call! Do we? Yes.") == "We act | You call | Do we | Yes");
  CHECK(shown("We act; you call") == "We act | you call");
  CHECK(shown("Call the police (if safe). Then call us.") == "Call the police if safe | Then call us");
  CHECK(shown("He said \u201CStop.\u201D Then he left.") == "He said Stop | Then he left");
  CHECK(shown("first\nsecond") == "first | second");
  CHECK(shown("We will: \u2022 screen cases \u2022 offer help") == "We will | screen cases | offer help");
  CHECK(shown("look after your home.The tenant must pay") == "look after your home | The tenant must pay");
  CHECK(shown("We wait\u2026 and we act. Really... Then we go") == "We wait and we act | Really | Then we go");
}

TEST_CASE("abbreviations, initials, numbers and addresses do not end sentences") {
  CHECK(shown("e.g. noise, i.e. shouting etc. and so on") == "e.g noise i.e shouting etc and so on");
  CHECK(shown("See No. 5 and s. 21 of the Act") == "See No 5 and s 21 of the Act");
  CHECK(shown("See s.21 and para. 3(b)") == "See s 21 and para 3 b");
  CHECK(shown("The answer is no. We said so") == "The answer is no | We said so");
  CHECK(shown("Mr. J. Smith and Dr. Jones of St. Mary's Rd. call") == "Mr J Smith and Dr Jones of St Mary's Rd call");
  CHECK(shown("1. The tenant pays. 4.2. Rent is due.") == "1 The tenant pays | 4.2 Rent is due");
  CHECK(shown("It costs 2.50 a week.") == "It costs 2.50 a week");
  CHECK(shown("Write to asb@homes.org.uk or see www.homes.org.uk/a?b=1;c today") ==
        "Write to asb homes org uk or see www homes org uk a b 1 c today");
  CHECK(shown("We are in High St. Call in") == "We are in High St | Call in");
  CHECK(shown("Noise, litter etc. We act") == "Noise litter etc | We act");
  CHECK(shown("Example Homes Ltd. will act") == "Example Homes Ltd will act");
}

TEST_CASE("apostrophes stay inside words, hyphens join them") {
  CHECK(shown("the tenant's, the tenants' and don't") == "the tenant's the tenants and don't");
  CHECK(shown("the tenant\u2019s sign-up \u2013 anti\u2013social \u2014 done") == "the tenant\u2019s sign-up anti-social done");
  CHECK(marked("word \u2014 after, here (there) end", &Token::comma_before) == "after here there end");
  CHECK(marked("sign-up and re- enter", &Token::hyphen_before) == "up");
}

TEST_CASE("numbers keep their separators and what is glued to them") {
  CHECK(shown("1,000 and 1,2 and 2.5 and 14th and 2009/10 and 24hrs") == "1,000 and 1 2 and 2.5 and 14th and 2009 10 and 24hrs");
  CHECK(shown("\u00A3500 & 10%") == "\u00A3 500 & 10 %");
  const auto tokens = tokenise("\u00A35");
  REQUIRE(tokens.size() == 2);
  CHECK(tokens[0].kind == TokenKind::symbol);
  CHECK(tokens[1].kind == TokenKind::number);
}

TEST_CASE("words in double quotation marks are marked, stray marks quote nothing") {
  CHECK(marked("\u201Cnoise\u201D means \"loud sound\" here", &Token::quoted) == "noise loud sound");
  CHECK(marked("a 12\" pipe and more", &Token::quoted).empty());
  CHECK(marked("an \"open mark and more", &Token::quoted).empty());
}

TEST_CASE("capitals are seen, also beyond ASCII") {
  CHECK(marked("The \u00C9lan of people", &Token::capital) == "The \u00C9lan");
}

TEST_CASE("broken bytes and empty texts are harmless") {
  CHECK(tokenise("").empty());
  CHECK(tokenise("\xFF\xC3 \xE2\x80").empty());
  CHECK(tokenise("...;.!?\"''--").empty());
}
