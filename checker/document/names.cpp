#include <tenet/document.hpp>

namespace tenet {

std::string_view to_string(BlockKind kind) {
  switch (kind) {
    case BlockKind::heading:
      return "heading";
    case BlockKind::paragraph:
      return "paragraph";
    case BlockKind::list_item:
      return "list_item";
    case BlockKind::table:
      return "table";
    case BlockKind::cell:
      return "cell";
    case BlockKind::note:
      return "note";
    case BlockKind::page_header:
      return "page_header";
    case BlockKind::page_footer:
      return "page_footer";
  }
  return "paragraph";
}

}  // namespace tenet
