// Another program, run under limits: what it says comes back, and it ends whatever it does.
#include "base/process.hpp"

#include <chrono>
#include <string>

#include "base/module.hpp"
#include "support/catch.hpp"

using namespace tenet;
using namespace std::chrono_literals;
using How = base::Ended::How;

namespace {

struct Ran {
  base::Ended ended;
  std::string output;
};

Ran run(const std::string& script, std::string_view input = {}, std::chrono::milliseconds most_time = 60s) {
  Ran ran;
  const base::Command command{.program = "/bin/sh",
                              .arguments = {"-c", script},
                              .folder = "/",
                              .input = std::span(input.data(), input.size()),
                              .most_time = most_time};
  const auto ended = base::run(command, [&](std::span<const char> piece) {
    ran.output.append(piece.data(), piece.size());
    return ran.output.size() < 1'000'000;
  });
  REQUIRE(ended);
  ran.ended = *ended;
  return ran;
}

}  // namespace

TEST_CASE("a program gets its input and gives its output, whole") {
  const std::string input(300'000, 'x');
  const Ran ran = run("cat", input);
  CHECK(ran.ended.how == How::exited);
  CHECK(ran.output == input);
}

TEST_CASE("how a program ended is told") {
  CHECK(run("exit 3").ended.code == 3);
  const Ran killed = run("kill -SEGV $$");
  CHECK(killed.ended.how == How::by_signal);
  CHECK(base::signal_in_words(killed.ended.code) == "a memory fault");
}

TEST_CASE("a program that does not listen is no reason to end") {
  const std::string input(5'000'000, 'x');
  CHECK(run("exec 0<&-; echo done", input).output == "done\n");
}

TEST_CASE("a program that takes too long is ended with what it started") {
  const auto begin = std::chrono::steady_clock::now();
  CHECK(run("sleep 60 & sleep 60", {}, 200ms).ended.how == How::out_of_time);
  CHECK(std::chrono::steady_clock::now() - begin < 20s);
}

TEST_CASE("a program that says too much is ended") {
  CHECK(run("while :; do echo again and again and again; done").ended.how == How::stopped);
}

TEST_CASE("a program that is not there is an error") {
  const base::Command command{.program = "/no/such/program", .arguments = {}, .folder = "/", .input = {}, .most_time = 1s};
  CHECK_FALSE(base::run(command, [](std::span<const char>) { return true; }));
}

TEST_CASE("the folder of the program that runs is known") {
  CHECK(std::filesystem::exists(base::module_folder() / "test_base"));
}
