// Names from a browser.
#include "serve/names.hpp"

#include <string>

#include "serve/limits.hpp"
#include "serve/report_policy.hpp"
#include "support/catch.hpp"

using namespace tenet::serve;

TEST_CASE("a name is shown as it came, its folders with it") {
  CHECK(shown_name("policies/asb policy.docx") == "policies/asb policy.docx");
  CHECK(shown_name("Richtlinie für Mieter.odt") == "Richtlinie für Mieter.odt");
  CHECK(shown_name("policies\\asb.docx") == "policies/asb.docx");
}

TEST_CASE("a name leads nowhere and hides nothing") {
  CHECK(shown_name("../../etc/passwd") == "etc/passwd");
  CHECK(shown_name("/etc/./passwd") == "etc/passwd");
  CHECK(shown_name("a\nb\x1b[31m\x7f.docx") == "ab[31m.docx");
  CHECK(shown_name("invoice\xE2\x80\xAE"
                   "xcod.exe") == "invoicexcod.exe");
  CHECK(shown_name("..") == "document");
  CHECK(shown_name("") == "document");
  CHECK(shown_name("\xFF.docx") == "\xEF\xBF\xBD.docx");
}

TEST_CASE("a long name keeps its end") {
  const std::string deep = std::string(2000, 'a') + "/" + std::string(600, 'b') + "/asb.docx";
  CHECK(shown_name(deep) == std::string(600, 'b') + "/asb.docx");
  CHECK(shown_name(std::string(5000, 'x')).size() == kLongestName);
}

TEST_CASE("a download's name is a header's, whatever is in it") {
  CHECK(attachment("report.docx") == "attachment; filename=\"report.docx\"; filename*=UTF-8''report.docx");
  CHECK(attachment("a\"b;\r\nX: y.docx") == "attachment; filename=\"a_b___X_ y.docx\"; filename*=UTF-8''a%22b%3B%0D%0AX%3A%20y.docx");
  CHECK(attachment("Grüße.odt") == "attachment; filename=\"Gr__e.odt\"; filename*=UTF-8''Gr%C3%BC%C3%9Fe.odt");
  CHECK(with_suffix("policies/agreement.docx", " (reviewed)") == "agreement (reviewed).docx");
  CHECK(with_suffix("agreement", " (reviewed)") == "agreement (reviewed)");
  CHECK(file_name("a/..hidden?.docx") == "..hidden_.docx");
  CHECK(file_name("a/...") == "document");
}

TEST_CASE("a rule file has a plain name") {
  CHECK(is_rule_file_name("neighbour-week.lua"));
  for (const char* name : {"", ".lua", "a.txt", "../a.lua", "a/b.lua", "a b.lua", ".hidden.lua"}) CHECK_FALSE(is_rule_file_name(name));
}

TEST_CASE("what the report's policy says already is not said twice") {
  CHECK(policy_of_report("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; form-action 'self'\">") ==
        "default-src 'none'; form-action 'self'; connect-src 'none'; frame-ancestors 'self'");
}

TEST_CASE("the report's own policy becomes its header, and nothing else from it does") {
  const std::string html =
      "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
      "&#39;none&#39;; "
      "style-src 'sha256-abc='\"></head>";
  CHECK(policy_of_report(html) ==
        "default-src 'none'; style-src 'sha256-abc='; connect-src 'none'; form-action 'none'; frame-ancestors 'self'");
  CHECK(policy_of_report("<html>") == "default-src 'none'; connect-src 'none'; form-action 'none'; frame-ancestors 'self'");
  CHECK(
      policy_of_report("<meta http-equiv=\"Content-Security-Policy\" content=\"a\r\nSet-Cookie: x\">").starts_with("default-src 'none';"));
}
