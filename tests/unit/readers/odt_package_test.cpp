// The package around the text: what is refused, and what is read in spite of damage.
#include "unit/readers/odt_support.hpp"

using namespace tenet;
using namespace tenet::test;

namespace {

std::string refusal(const std::string& bytes) {
  const Result<Document> read = odt::read(bytes, "test.odt", {});
  return read ? "read" : read.error().code;
}

const Odt kHello{.body = "<text:p>Hello</text:p>"};

}  // namespace

TEST_CASE("odt: an encrypted document is refused with a remedy") {
  PackageBuilder package = kHello.package();
  package.add("META-INF/manifest.xml", "<manifest:manifest" + kOdfNamespaces +
                                           "><manifest:file-entry manifest:full-path='content.xml'><manifest:encryption-data/>"
                                           "</manifest:file-entry></manifest:manifest>");
  CHECK(refusal(package.bytes()) == "document-encrypted");
  CHECK(refusal(PackageBuilder().add("encrypted-package", "x").bytes()) == "document-encrypted");
}

TEST_CASE("odt: no content, no text document, damaged content") {
  CHECK(refusal(PackageBuilder().add("mimetype", "application/vnd.oasis.opendocument.text").bytes()) == "document-incomplete");
  CHECK(refusal(PackageBuilder()
                    .add("content.xml", "<office:document-content" + kOdfNamespaces +
                                            "><office:body><office:spreadsheet/></office:body></office:document-content>")
                    .bytes()) == "document-not-text");
  CHECK(refusal(PackageBuilder().add("content.xml", "<a><b></a>").bytes()) == "document-damaged");
}

TEST_CASE("odt: damaged properties or styles cost only themselves") {
  PackageBuilder package = kHello.package();
  package.add("meta.xml", "<office:document-meta" + kOdfNamespaces + "/>junk").add("Basic/Standard/Module1.xml", "<m/>");
  const Document document = read_odt(package.bytes());
  CHECK(lines(document) == Lines{"P Hello"});
  CHECK(codes(document) == Lines{"macros-not-read", "part-damaged"});
}

TEST_CASE("odt: the title comes from the properties where no block is a title") {
  PackageBuilder package = kHello.package();
  package.add("meta.xml", "<office:document-meta" + kOdfNamespaces +
                              "><office:meta><dc:title>A policy</dc:title></office:meta></office:document-meta>");
  CHECK(read_odt(package.bytes()).title == "A policy");
}

TEST_CASE("odt: flat documents read as packages do") {
  const Odt odt{
      .body = "<text:h text:outline-level='1'>Scope</text:h><text:p>Hello</text:p>",
      .master_styles = "<style:master-page style:name='Standard'><style:footer><text:p>Foot</text:p></style:footer></style:master-page>"};
  const Result<Document> flat = odt::read_flat(odt.flat(), "policy.fodt", {});
  REQUIRE(flat);
  CHECK(lines(*flat) == Lines{"H1 Scope", "P Hello", "page_footer", "P Foot"});
  CHECK(flat->format == "fodt");
  CHECK(flat->title == "Flat");
  CHECK(flat->parts.front() == "policy.fodt");
}

TEST_CASE("odt: an empty document says so") {
  CHECK(codes(read_odt(Odt{.body = "<text:p/>"})) == Lines{"no-text"});
}
