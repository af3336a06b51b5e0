// Workers that crash, hang, babble: what befell them becomes a sentence, and nothing else happens.
#include "serve/workers.hpp"

#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include "base/temporary.hpp"
#include "support/catch.hpp"

using namespace tenet;
using namespace tenet::serve;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

/// A worker that is a script.
class Script {
 public:
  explicit Script(const std::string& body) : folder_(std::move(*base::TemporaryFolder::make())), file_(folder_.path() / "worker") {
    std::ofstream(file_) << "#!/bin/sh\n" << body << "\n";
    fs::permissions(file_, fs::perms::owner_all);
  }
  [[nodiscard]] Workers::Options options(std::chrono::milliseconds most_time = 20s) const {
    return {.program = file_, .at_once = 2, .most_time = most_time};
  }

 private:
  base::TemporaryFolder folder_;
  fs::path file_;
};

Result<Told> ask_one(const std::string& body, std::string_view bytes = {}, std::chrono::milliseconds most_time = 20s) {
  const Script script(body);
  Workers workers(script.options(most_time));
  return workers.ask({{{"task", "check"}}, bytes}, Urgency::queued);
}

}  // namespace

TEST_CASE("a worker gets a head and bytes, and gives a head and bytes") {
  const auto told = ask_one("read head; rest=$(cat); printf '{\"had\":%s}\\n%s, indeed' \"$head\" \"$rest\"", "bytes");
  REQUIRE(told);
  CHECK(told->head == nlohmann::json{{"had", {{"task", "check"}}}});
  CHECK(told->bytes == "bytes, indeed");
}

TEST_CASE("a worker's own error comes with its code") {
  const auto told = ask_one("cat >/dev/null; echo '{\"error\":{\"code\":\"encrypted\",\"message\":\"is under a password\"}}'");
  REQUIRE_FALSE(told);
  CHECK(told.error() == Error{"encrypted", "is under a password"});
}

TEST_CASE("what befell a worker is said in words") {
  struct Row {
    const char* body;
    const char* code;
    const char* message;
  };
  for (const Row& row : {Row{"kill -SEGV $$", "worker-crashed", "was ended by a memory fault"},
                         Row{"echo '{}'; exit 1", "worker-crashed", "ended before it was done"},
                         Row{"echo nonsense", "worker-garbage", "said what cannot be understood"},
                         Row{"echo '[1]'", "worker-garbage", "said what cannot be understood"},
                         Row{"printf '{}'", "worker-garbage", "said what cannot be understood"},
                         Row{"exit 0", "worker-garbage", "said what cannot be understood"}}) {
    CAPTURE(row.body);
    const auto told = ask_one(row.body);
    REQUIRE_FALSE(told);
    CHECK(told.error() == Error{row.code, row.message});
  }
}

TEST_CASE("a worker that hangs, or talks for ever, is ended") {
  const auto hung = ask_one("sleep 60", {}, 300ms);
  REQUIRE_FALSE(hung);
  CHECK(hung.error().code == "worker-out-of-time");
  const auto babble = ask_one("while :; do head -c 10000000 /dev/zero; done");
  REQUIRE_FALSE(babble);
  CHECK(babble.error().message == "gave more than an answer may be");
}

TEST_CASE("a worker that nobody waits for any more is ended") {
  const Script script("sleep 60");
  Workers workers(script.options());
  std::atomic<bool> unwanted{false};
  std::jthread soon([&] {
    std::this_thread::sleep_for(200ms);
    unwanted = true;
  });
  const auto since = std::chrono::steady_clock::now();
  const auto told = workers.ask({{}, {}, [&] { return unwanted.load(); }}, Urgency::queued);
  REQUIRE_FALSE(told);
  CHECK(told.error().code == "worker-stopped");
  CHECK(std::chrono::steady_clock::now() - since < 10s);
}

TEST_CASE("no more workers run at once than places, and who waits at the page goes first") {
  const Script script("cat >/dev/null; sleep 0.3; echo '{}'");
  Workers::Options options = script.options();
  options.at_once = 1;
  Workers workers(options);
  std::mutex mutex;
  std::vector<std::string> order;
  const auto ask = [&](const char* name, Urgency urgency) {
    CHECK(workers.ask({{}, {}}, urgency));
    const std::lock_guard lock(mutex);
    order.emplace_back(name);
  };
  {
    std::jthread first([&] { ask("first", Urgency::queued); });
    std::this_thread::sleep_for(100ms);
    std::jthread queued([&] { ask("queued", Urgency::queued); });
    std::this_thread::sleep_for(50ms);
    std::jthread urgent([&] { ask("urgent", Urgency::waited_for); });
  }
  CHECK(order == std::vector<std::string>{"first", "urgent", "queued"});
}

TEST_CASE("a worker that is not there is an error, not an end") {
  Workers workers({.program = "/nowhere/tenet-worker", .at_once = 1, .most_time = 1s});
  const auto told = workers.ask({{}, {}}, Urgency::queued);
  REQUIRE_FALSE(told);
  CHECK(told.error().code == "program-not-started");
}
