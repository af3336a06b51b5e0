// What the Word reader promises about Flat OPC files that no program would write.
#include <string>

#include "readers/docx/docx.hpp"
#include "support/catch.hpp"

using namespace tenet;

TEST_CASE("docx: a flat package within a part of a flat package is data, not a package") {
  const std::string inner =
      "<pkg:part pkg:name='/word/document.xml'><pkg:xmlData><x/></pkg:xmlData></pkg:part><pkg:part pkg:name='/b'><y/></pkg:part>";
  const std::string flat =
      "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'><pkg:part pkg:name='/a'><pkg:xmlData>" + inner +
      "<z/></pkg:xmlData></pkg:part></pkg:package>";
  const Result<Document> read = docx::read(flat, "a.xml", {});
  REQUIRE_FALSE(read);
  CHECK(read.error().code != "xml-malformed");
}
