#pragma once
/// \file
/// The local page: a service on this machine's own address, for a browser on this machine. Documents are held in memory, read by processes
/// of their own (tenet-worker, which lies beside Tenet), and gone when it ends.

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/checker.hpp>
#include <tenet/result.hpp>

namespace tenet {

/// Where the page is while the service runs.
struct ServedAt {
  std::string address;   ///< with the secret that every call needs: for the user's eyes
  std::string one_time;  ///< leads there once, within a minute: for the command line of a browser, which other users may read
};

struct ServeOptions {
  Setup setup;  ///< what pages begin with; `only` and texts in memory count as well
  std::filesystem::path plugins;
  std::vector<std::filesystem::path> files;  ///< documents and folders, in the first page that opens
  int port = 0;                              ///< 0 = a free one
  unsigned jobs = 0;                         ///< workers at once; 0 = one a core
  std::chrono::minutes stop_after{60};       ///< without any page
  std::function<bool()> stop;                ///< asked several times a second: true ends it
  std::function<void(const ServedAt&)> ready;
  std::function<void(const std::string&)> note;  ///< told in a sentence what the user may want to know
};

/// Serves until it is stopped: by `stop`, by the page, or after its time without one. Error codes: "port-in-use", "serve-address" (no
/// socket), "worker-missing", those of Checker::create, those of files that cannot be read.
[[nodiscard]] Result<void> serve_page(const ServeOptions& options);

/// Of the HTTP library, as its header says: "0.11.4".
[[nodiscard]] std::string_view http_library_version();

/// Opens an address in the user's browser, which stays when the program ends. Errors: no display, no program that does it.
[[nodiscard]] Result<void> open_in_browser(const std::string& address);

}  // namespace tenet
