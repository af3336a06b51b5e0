// The service as a whole: workers, sessions, queue, server; begun, watched and ended in one place.

#include <tenet/serve.hpp>

#include <algorithm>
#include <atomic>
#include <thread>

#include "base/browser.hpp"
#include "base/module.hpp"
#include "serve/beginning.hpp"
#include "serve/calls.hpp"
#include "serve/secret.hpp"
#include "serve/server.hpp"

namespace tenet {
namespace {

using namespace serve;
using Clock = std::chrono::steady_clock;

constexpr std::string_view kWorker = "tenet-worker";
constexpr std::chrono::milliseconds kGlance{100};

/// Takes what is in the queue and has it done, until there is no more.
void work_off(Sessions& sessions, Workers& workers) {
  while (auto job = sessions.next()) {
    if (job->what == Job::What::overview) {
      auto snapshot = sessions.snapshot(job->session);
      if (!snapshot) continue;
      snapshot->head.update({{"task", "report"}, {"format", "html"}});
      sessions.done(*job,
                    workers.ask({std::move(snapshot->head), snapshot->lines, [&] { return sessions.is_stopped(); }}, Urgency::queued));
      continue;
    }
    const auto unwanted = [token = job->unwanted] { return token->load(); };
    sessions.done(*job, workers.ask({std::move(job->head), *job->bytes, unwanted}, Urgency::queued));
  }
}

/// How long nobody has asked for anything.
class Attention {
 public:
  void seen() { last_ = Clock::now().time_since_epoch().count(); }
  [[nodiscard]] Clock::duration since() const { return Clock::now().time_since_epoch() - Clock::duration(last_.load()); }

 private:
  std::atomic<Clock::rep> last_{Clock::now().time_since_epoch().count()};
};

unsigned workers_for(const ServeOptions& options) {
  return options.jobs > 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace

Result<void> serve_page(const ServeOptions& options) {
  const std::filesystem::path program = base::helper_program(kWorker);
  if (program.empty())
    return fail("worker-missing",
                "the program " + std::string(kWorker) + " is not beside Tenet, so no document can be read; install Tenet again");
  Workers workers({program, workers_for(options)});
  auto known = know(options, workers);
  if (!known) return Unexpected(known.error());
  auto server = Server::bind(options.port);
  if (!server) return Unexpected(server.error());
  for (const std::string& note : known->notes)
    if (options.note) options.note(note);

  Sessions sessions(std::move(known->beginning));
  std::atomic<bool> asked_to_quit{false};
  const Service service{sessions, workers, std::move(known->about), [&] { asked_to_quit = true; }};
  Gate gate(new_secret(), (*server)->port());
  Attention attention;

  std::vector<std::jthread> threads;
  for (unsigned i = 0; i < workers_for(options); ++i) threads.emplace_back([&] { work_off(sessions, workers); });
  threads.emplace_back([&] { (*server)->run(gate, service, [&] { attention.seen(); }); });
  const std::string origin = "http://127.0.0.1:" + std::to_string((*server)->port());
  if (options.ready) options.ready({origin + gate.root(), origin + gate.one_time_path()});

  while (!asked_to_quit && !(options.stop && options.stop()) && attention.since() < options.stop_after)
    std::this_thread::sleep_for(kGlance);
  // The answer to the last call is on its way.
  std::this_thread::sleep_for(kGlance);
  sessions.stop();
  (*server)->stop();
  return {};
}

std::string_view http_library_version() {
  return Server::library_version();
}

Result<void> open_in_browser(const std::string& address) {
  return base::open_in_browser(address);
}

}  // namespace tenet
