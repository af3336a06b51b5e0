#include "reports/uri.hpp"

#include "base/ascii.hpp"

namespace tenet::reports {
namespace {

bool is_unreserved(char c) {
  return base::is_alnum(c) || c == '-' || c == '.' || c == '_' || c == '~' || c == '/';
}

/// "C:/policies".
bool has_drive(std::string_view path) {
  return path.size() > 2 && base::is_alpha(path[0]) && path[1] == ':' && (path[2] == '/' || path[2] == '\\');
}

}  // namespace

std::string uri_of_path(std::string_view path) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const bool drive = has_drive(path);
  std::string uri;
  if (drive) {
    uri = "file:///" + std::string(1, path[0]) + ":";
    path.remove_prefix(2);
  } else if (path.starts_with("//")) {
    // A share of another machine: //server/folder.
    uri = "file:";
  } else if (path.starts_with('/')) {
    uri = "file://";
  }
  for (char c : path) {
    // On Windows both part folders; elsewhere a backslash belongs to a name.
    if (drive && c == '\\') c = '/';
    if (is_unreserved(c)) {
      uri += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      uri += '%';
      uri += kDigits[byte >> 4U];
      uri += kDigits[byte & 0xFU];
    }
  }
  return uri;
}

}  // namespace tenet::reports
