// Sessions and their queue, with jobs done by hand in place of workers.
#include "serve/sessions.hpp"

#include <chrono>
#include <string>
#include <thread>

#include "serve/limits.hpp"
#include "support/catch.hpp"

using namespace tenet;
using namespace tenet::serve;
using namespace std::chrono_literals;
using nlohmann::json;

namespace {

std::string today = "2026-11-22";

Beginning beginning() {
  Beginning out;
  out.settings.profile = "default";
  out.largest_document = 1000;
  out.today = [] { return today; };
  return out;
}

Bytes bytes(std::string text) {
  return std::make_shared<const std::string>(std::move(text));
}

json state(Sessions& sessions, const std::string& id) {
  const auto text = sessions.state(id, 0);
  REQUIRE(text);
  return json::parse(*text);
}

Job next(Sessions& sessions, Job::What what) {
  auto job = sessions.next();
  REQUIRE(job);
  CHECK(job->what == what);
  return std::move(*job);
}

Told checked(const std::string& line) {
  return {{{"checked", true}, {"kind", "asb-policy"}, {"words", 7}}, line + "\n"};
}

Told report() {
  return {{{"summary", {{"documents", 1}}}, {"problems", json::array()}}, "<html>"};
}

}  // namespace

TEST_CASE("a document waits, is checked, and stands in the report") {
  Sessions sessions(beginning());
  const std::string id = *sessions.open();
  REQUIRE(sessions.add(id, "a.docx", bytes("abc")) == Result<std::string>("d1"));
  CHECK(state(sessions, id)["documents"][0]["status"] == "waiting");
  const Job check = next(sessions, Job::What::check);
  CHECK(check.head["name"] == "a.docx");
  CHECK(check.head["setup"]["profile"] == "default");
  CHECK(*check.bytes == "abc");
  CHECK(state(sessions, id)["documents"][0]["status"] == "checking");
  sessions.done(check, checked("line"));
  const json after = state(sessions, id);
  CHECK(after["documents"][0]["status"] == "checked");
  CHECK(after["documents"][0]["words"] == 7);
  CHECK(after["progress"]["done"] == 1);
  CHECK(after["report"] == 0);
  sessions.done(next(sessions, Job::What::overview), report());
  CHECK(state(sessions, id)["report"] == state(sessions, id)["revision"]);
  CHECK(state(sessions, id)["summary"]["documents"] == 1);
  CHECK(**sessions.overview(id) == "<html>");
  CHECK(sessions.snapshot(id)->lines == "line\n");
}

TEST_CASE("what befalls a worker is the document's row, and the report names it") {
  Sessions sessions(beginning());
  const std::string id = *sessions.open();
  REQUIRE(sessions.add(id, "bomb.docx", bytes("x")));
  sessions.done(next(sessions, Job::What::check), fail("worker-crashed", "was ended by a memory fault"));
  const json row = state(sessions, id)["documents"][0];
  CHECK(row["status"] == "not_read");
  CHECK(row["message"] == "not read, because the reader was ended by a memory fault");
  CHECK(sessions.snapshot(id)->head["unread"][0]["path"] == "bomb.docx");
}

TEST_CASE("a document of the same name takes the place of the first, whose check counts no more") {
  Sessions sessions(beginning());
  const std::string id = *sessions.open();
  REQUIRE(sessions.add(id, "a.docx", bytes("old")));
  const Job old = next(sessions, Job::What::check);
  REQUIRE(sessions.add(id, "a.docx", bytes("new")) == Result<std::string>("d1"));
  CHECK(*old.unwanted);
  sessions.done(old, checked("old"));
  CHECK(state(sessions, id)["documents"][0]["status"] == "waiting");
  const Job check = next(sessions, Job::What::check);
  CHECK(*check.bytes == "new");
  sessions.done(check, checked("new"));
  CHECK(sessions.snapshot(id)->lines == "new\n");
  CHECK(state(sessions, id)["progress"]["total"] == 1);
  CHECK(state(sessions, id)["progress"]["done"] == 1);
}

TEST_CASE("other rules check everything again; another organisation or decision only makes another report") {
  Sessions sessions(beginning());
  const std::string id = *sessions.open();
  REQUIRE(sessions.add(id, "a.docx", bytes("a")));
  sessions.done(next(sessions, Job::What::check), checked("a"));
  sessions.done(next(sessions, Job::What::overview), report());
  REQUIRE(sessions.set_settings(id, {"default", {}, "Example Homes"}));
  CHECK(state(sessions, id)["documents"][0]["status"] == "checked");
  sessions.done(next(sessions, Job::What::overview), report());
  CHECK(sessions.snapshot(id)->head["organisation"] == "Example Homes");
  REQUIRE(sessions.set_decisions(id, {{{"rule", "respect.3.7"}}}, "csv"));
  CHECK(state(sessions, id)["documents"][0]["status"] == "checked");
  sessions.done(next(sessions, Job::What::overview), report());
  CHECK(sessions.snapshot(id)->head["setup"]["decisions"].size() == 1);
  REQUIRE(sessions.set_settings(id, {"default", {"fairness"}, ""}));
  CHECK(state(sessions, id)["documents"][0]["status"] == "waiting");
  const Job check = next(sessions, Job::What::check);
  CHECK(check.head["setup"]["packs"] == json{"fairness"});
  CHECK_FALSE(check.head["setup"].contains("decisions"));
  REQUIRE(sessions.set_rules(id, {{"a.lua", "block"}}));
  CHECK(*check.unwanted);
  CHECK(next(sessions, Job::What::check).head["setup"]["rule_texts"][0]["file_name"] == "a.lua");
}

TEST_CASE("all documents of a report are checked for one day") {
  Sessions sessions(beginning());
  const std::string id = *sessions.open();
  REQUIRE(sessions.add(id, "a.docx", bytes("a")));
  sessions.done(next(sessions, Job::What::check), checked("a"));
  today = "2026-11-23";
  REQUIRE(sessions.add(id, "b.docx", bytes("b")));
  today = "2026-11-22";
  CHECK(state(sessions, id)["date"] == "2026-11-23");
  CHECK(state(sessions, id)["documents"][0]["status"] == "waiting");
  CHECK(state(sessions, id)["progress"]["total"] == 2);
}

TEST_CASE("sessions know nothing of each other, and take turns") {
  Beginning with_files = beginning();
  with_files.documents = {{"named.docx", bytes("n")}};
  Sessions sessions(std::move(with_files));
  const std::string one = *sessions.open();
  const std::string two = *sessions.open();
  CHECK(state(sessions, one)["documents"].size() == 1);
  CHECK(state(sessions, two)["documents"].empty());
  for (const char* name : {"a", "b"}) REQUIRE(sessions.add(one, name, bytes("x")));
  for (const char* name : {"c", "d"}) REQUIRE(sessions.add(two, name, bytes("x")));
  const Job first = next(sessions, Job::What::check);
  CHECK(next(sessions, Job::What::check).session != first.session);
  CHECK(sessions.document(two, "d1")->first == "c");
  CHECK(sessions.document(two, "d9").error().code == "document-unknown");
}

TEST_CASE("what is forgotten is gone") {
  Sessions sessions(beginning());
  const std::string id = *sessions.open();
  REQUIRE(sessions.add(id, "a.docx", bytes("a")));
  const Job check = next(sessions, Job::What::check);
  REQUIRE(sessions.forget(id));
  CHECK(*check.unwanted);
  CHECK(check.bytes.use_count() == 1);
  sessions.done(check, checked("a"));
  CHECK(sessions.state(id, 0).error().code == "session-unknown");
}

TEST_CASE("a document that is removed leaves the report, and its check ends") {
  Sessions sessions(beginning());
  const std::string id = *sessions.open();
  REQUIRE(sessions.add(id, "a.docx", bytes("a")));
  const Job check = next(sessions, Job::What::check);
  REQUIRE(sessions.remove(id, "d1"));
  CHECK(*check.unwanted);
  CHECK(state(sessions, id)["documents"].empty());
  CHECK(state(sessions, id)["progress"]["total"] == 0);
  next(sessions, Job::What::overview);
}

TEST_CASE("so many pages, documents and bytes, and no more") {
  Sessions sessions(beginning());
  const std::string id = *sessions.open();
  for (std::size_t i = 1; i < kMostSessions; ++i) REQUIRE(sessions.open());
  CHECK(sessions.open().error().code == "sessions-full");
  {
    const auto room = sessions.room_for(id, kMostBytesOfSession);
    REQUIRE(room);
    CHECK(sessions.room_for(id, kMostBytes - kMostBytesOfSession + 1).error().code == "memory-full");
  }
  CHECK(sessions.room_for(id, kMostBytesOfSession));
  CHECK(sessions.room_for(id, kMostBytesOfSession + 1).error().code == "documents-full");
  for (std::size_t i = 0; i < kMostDocuments; ++i) REQUIRE(sessions.add(id, std::to_string(i), bytes("x")));
  CHECK(sessions.room_for(id, 1).error().code == "documents-full");
}

TEST_CASE("who waits for news is told at once when there is some, and in any case in the end") {
  Sessions sessions(beginning());
  const std::string id = *sessions.open();
  const std::uint64_t revision = state(sessions, id)["revision"];
  std::jthread soon([&] {
    std::this_thread::sleep_for(100ms);
    CHECK(sessions.add(id, "a.docx", bytes("a")));
  });
  const auto since = std::chrono::steady_clock::now();
  const auto text = sessions.state(id, revision);
  REQUIRE(text);
  CHECK(json::parse(*text)["documents"].size() == 1);
  CHECK(std::chrono::steady_clock::now() - since < 5s);
  soon.join();
  std::jthread stopping([&] {
    std::this_thread::sleep_for(100ms);
    sessions.stop();
  });
  CHECK(sessions.state(id, json::parse(*text)["revision"]));
  CHECK_FALSE(sessions.next());
  CHECK(std::chrono::steady_clock::now() - since < 5s);
}
