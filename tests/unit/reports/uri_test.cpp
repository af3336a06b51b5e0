#include "reports/uri.hpp"

#include "support/catch.hpp"

using tenet::reports::uri_of_path;

TEST_CASE("relative paths stay relative, and every byte that means something in a URI is encoded") {
  CHECK(uri_of_path("policies/asb-policy.docx") == "policies/asb-policy.docx");
  CHECK(uri_of_path("../a b/100% <x>&y?#z.odt") == "../a%20b/100%25%20%3Cx%3E%26y%3F%23z.odt");
  CHECK(uri_of_path("Straße.docx") == "Stra%C3%9Fe.docx");
  CHECK(uri_of_path("javascript:alert(1).docx") == "javascript%3Aalert%281%29.docx");
  CHECK(uri_of_path("a\\b.docx") == "a%5Cb.docx");
}

TEST_CASE("absolute paths are of the scheme file") {
  CHECK(uri_of_path("/srv/policies/a b.docx") == "file:///srv/policies/a%20b.docx");
  CHECK(uri_of_path("C:\\Policies\\a.docx") == "file:///C:/Policies/a.docx");
  CHECK(uri_of_path("//server/share/a.docx") == "file://server/share/a.docx");
}
