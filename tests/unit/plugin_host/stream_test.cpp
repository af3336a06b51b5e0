// What a helper process says is never believed: however it is cut or damaged, it makes a document or none, and nothing else happens.
#include "plugin_host/stream.hpp"

#include <random>
#include <string>
#include <string_view>

#include "plugin_host/building.hpp"
#include "support/catch.hpp"

using namespace tenet;
using plugin_host::Building;
using plugin_host::Call;
using plugin_host::Fields;
using plugin_host::Frame;
using plugin_host::FrameBytes;
using plugin_host::Frames;

namespace {

/// A heading, a paragraph with a link over two pages, a table with a cell two rows high, a note.
std::string a_document() {
  std::string all;
  all += FrameBytes(Frame::page).number(1).whole();
  all += FrameBytes(Frame::heading).number(1).text("4").whole();
  all += FrameBytes(Frame::text).text("Early help").whole();
  all += FrameBytes(Frame::end).whole();
  all += FrameBytes(Frame::paragraph).number(0).whole();
  all += FrameBytes(Frame::text).text("We will offer ").whole();
  all += FrameBytes(Frame::page).number(2).whole();
  all += FrameBytes(Frame::link).text("https://example.org/").whole();
  all += FrameBytes(Frame::text).text("mediation.").whole();
  all += FrameBytes(Frame::end_link).whole();
  all += FrameBytes(Frame::end).whole();
  all += FrameBytes(Frame::note).text("1").whole();
  all += FrameBytes(Frame::paragraph).number(0).whole();
  all += FrameBytes(Frame::text).text("Free of charge.").whole();
  all += FrameBytes(Frame::end).whole();
  all += FrameBytes(Frame::close).whole();
  all += FrameBytes(Frame::table).whole();
  for (const int row : {1, 2}) {
    all += FrameBytes(Frame::row).whole();
    for (int column = row; column <= 2; ++column) {
      all += FrameBytes(Frame::cell).number(row == 1 && column == 1 ? 2 : 1).number(1).number(0).whole();
      all += FrameBytes(Frame::paragraph).number(0).whole();
      all += FrameBytes(Frame::text).text("cell").whole();
      all += FrameBytes(Frame::end).whole();
      all += FrameBytes(Frame::close).whole();
    }
    all += FrameBytes(Frame::close).whole();
  }
  all += FrameBytes(Frame::close).whole();
  all += FrameBytes(Frame::diagnostic).text("picture-not-read").text("A picture was not read.").whole();
  return all;
}

/// In pieces of so many bytes.
Result<Document> built(std::string_view stream, std::size_t piece) {
  Building building("pdf", "a.pdf");
  Frames frames([&](Frame kind, Fields fields) { return building.take(kind, fields); });
  for (std::size_t at = 0; at < stream.size(); at += piece)
    if (!frames.add(stream.substr(at, piece))) break;
  if (frames.is_garbage()) return fail("plugin-garbage", "is garbage");
  return building.finish();
}

}  // namespace

TEST_CASE("a stream is the same document however it is cut") {
  const std::string stream = a_document();
  const Result<Document> whole = built(stream, stream.size());
  REQUIRE(whole);
  CHECK(whole->text.find("We will offer mediation.") != std::string::npos);
  CHECK(whole->diagnostics.size() == 1);
  for (const std::size_t piece : {1U, 3U, 7U, 64U}) {
    const Result<Document> cut = built(stream, piece);
    REQUIRE(cut);
    CHECK(*cut == *whole);
  }
}

TEST_CASE("pages are places, also within a paragraph") {
  const Result<Document> document = built(a_document(), 1000);
  REQUIRE(document);
  const Document& model = *document;
  REQUIRE(model.parts.size() == model.pages.size());
  CHECK(model.parts.at(1) == "page 1");
  CHECK(model.pages == std::vector<std::uint32_t>{0, 1, 2});
}

TEST_CASE("a cell that reaches down moves the next row's cells aside") {
  const Result<Document> document = built(a_document(), 1000);
  REQUIRE(document);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> places;
  for (const Block& block : document->blocks)
    if (block.cell) places.emplace_back(block.cell->row, block.cell->column);
  CHECK(places == std::vector<std::pair<std::uint32_t, std::uint32_t>>{{0, 0}, {0, 1}, {1, 1}});
}

TEST_CASE("damaged streams make a document or an error") {
  const std::string stream = a_document();
  std::mt19937 random(1);
  for (int i = 0; i < 20'000; ++i) {
    std::string damaged = stream;
    for (int change = 0; change < 1 + i % 4; ++change) damaged[random() % damaged.size()] = static_cast<char>(random());
    damaged.resize(random() % 8 == 0 ? random() % damaged.size() : damaged.size());
    const Result<Document> document = built(damaged, 1 + random() % 500);
    if (document) CHECK(document->blocks.size() < 20);
  }
}

TEST_CASE("a call is the same at the other end") {
  const Call call{Call::What::read, "/a b/plugin.so", 1024, 60, 2, 1, "a policy.pdf"};
  const auto arguments = plugin_host::arguments_of(call);
  const auto there = plugin_host::call_of(arguments);
  REQUIRE(there);
  CHECK(plugin_host::arguments_of(*there) == arguments);
  CHECK_FALSE(plugin_host::call_of(std::vector<std::string>{"read"}));
  CHECK_FALSE(plugin_host::call_of(std::vector<std::string>{"eat", "f", "1", "1", "1", "1", "n"}));
  CHECK_FALSE(plugin_host::call_of(std::vector<std::string>{"read", "f", "x", "1", "1", "1", "n"}));
}
