// Comments of one author taken out again; those of others, and everything else, stay.
#include "support.hpp"

using namespace tenet;
using namespace tenet::test;

namespace {

CopyWithout without(const std::string& bytes, std::string_view author = "Tenet") {
  Result<CopyWithout> copy = annotate::without_comments(bytes, name_of(bytes), author);
  INFO((copy ? std::string() : copy.error().message));
  REQUIRE(copy);
  return std::move(*copy);
}

/// A document to which a comment was added by hand before Tenet's.
const std::string kOthersInWord =
    "<w:p><w:commentRangeStart w:id=\"7\"/><w:r><w:t>Pay</w:t></w:r><w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference "
    "w:id=\"7\"/></w:r><w:r><w:t xml:space=\"preserve\"> rent</w:t></w:r></w:p>";
const std::string kOthersComments =
    "<w:comments xmlns:w=\"" + std::string(kWord) +
    "\"><w:comment w:id=\"7\" w:author=\"A Solicitor\"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment></w:comments>";

std::string reviewed_word_file() {
  return word_file(main_part(kOthersInWord), {{"word/comments.xml", kOthersComments}}, relationship("rId9", "comments", "comments.xml"));
}

}  // namespace

TEST_CASE("what was put into a Word document comes out again, and the comments of others stay") {
  const std::string before = reviewed_word_file();
  const AnnotatedCopy copy = marked(before, {"Pay", "Pay rent"});
  REQUIRE(entry(copy.bytes, "word/comments.xml").find("Tenet") != std::string::npos);
  const CopyWithout after = without(copy.bytes);
  CHECK(after.comments == copy.placed.size());
  CHECK(entry(after.bytes, "word/document.xml") == entry(before, "word/document.xml"));
  CHECK(entry(after.bytes, "word/comments.xml") == kOthersComments);
}

TEST_CASE("a run that holds more than a reference loses the reference only") {
  const std::string body =
      "<w:p><w:r><w:t>Pay</w:t><w:commentReference w:id=\"7\"/></w:r><w:r><w:rPr><w:b/></w:rPr><w:commentReference "
      "w:id=\"7\"/></w:r></w:p>";
  const std::string file =
      word_file(main_part(body), {{"word/comments.xml", kOthersComments}}, relationship("rId9", "comments", "comments.xml"));
  CHECK(entry(without(file, "A Solicitor").bytes, "word/document.xml") == main_part("<w:p><w:r><w:t>Pay</w:t></w:r></w:p>"));
}

TEST_CASE("what was put into OpenDocument texts comes out again, packed and flat") {
  const std::string others =
      "<text:p>Pay <office:annotation office:name=\"a\"><dc:creator>A &amp; B</dc:creator><text:p>Why?</text:p>"
      "</office:annotation>rent<office:annotation-end office:name=\"a\"/> now</text:p>";
  const std::string packed = odt_file(others);
  const AnnotatedCopy copy = marked(packed, {"rent", "Pay rent now"});
  const CopyWithout after = without(copy.bytes);
  CHECK(after.comments == copy.placed.size());
  CHECK(entry(after.bytes, "content.xml") == content(others));
  // An author's name is compared as it is read, not as it is written.
  const CopyWithout bare = without(packed, "A & B");
  CHECK(bare.comments == 1);
  CHECK(entry(bare.bytes, "content.xml") == content("<text:p>Pay rent now</text:p>"));
}

TEST_CASE("a document without comments of the author is given back byte for byte") {
  for (const std::string& file : {reviewed_word_file(), word_file(main_part("<w:p/>")), odt_file("<text:p>Pay</text:p>")}) {
    const CopyWithout copy = without(file);
    CHECK(copy.comments == 0);
    CHECK(copy.bytes == file);
  }
}

TEST_CASE("a format without comments says which have them") {
  const Result<CopyWithout> copy = annotate::without_comments(std::string_view("Pay the rent."), "a.txt", "Tenet");
  REQUIRE_FALSE(copy);
  CHECK(copy.error().code == "annotate-format");
}
