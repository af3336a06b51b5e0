// The plugin: what it is, and when a PDF is not read. Half a document would be judged as if the other half said nothing, so it is none.

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/plugin.h>

#include "document.hpp"
#include "legible.hpp"
#include "page.hpp"

namespace pdf {
namespace {

constexpr std::size_t kHead = 1024;
/// 3,000 pages are the largest documents that Tenet reads in any format.
constexpr unsigned kMostPages = 3000;
/// One page in ten may be a picture: a flowchart, a poster.
constexpr std::size_t kPicturesOf = 10;

int recognises(const tenet_input* input) {
  const std::string_view bytes(reinterpret_cast<const char*>(input->data), std::min(input->length, kHead));
  return bytes.find("%PDF-") != std::string_view::npos ? 1 : 0;
}

int fail(const tenet_builder& to, const char* code, const std::string& sentence) {
  to.fail(to.self, code, sentence.c_str());
  return 1;
}

std::string numbers(const std::vector<unsigned>& pages) {
  constexpr std::size_t kShown = 8;
  std::string text = pages.size() == 1 ? "page " : "pages ";
  for (std::size_t i = 0; i < std::min(pages.size(), kShown); ++i) text += (i == 0 ? "" : ", ") + std::to_string(pages[i]);
  return pages.size() > kShown ? text + " and others" : text;
}

/// Pages of which it is not known what they say.
struct Unread {
  std::vector<unsigned> pictures;
  std::vector<unsigned> garbled;
};

Unread unread_of(const File& file, const std::vector<Page>& pages) {
  Unread unread;
  for (const Page& page : pages) {
    if (page.words.empty() && file.shows_something(page.number)) unread.pictures.push_back(page.number);
    if (legible(page) == Legible::no) unread.garbled.push_back(page.number);
  }
  return unread;
}

int refuse_garbled(const tenet_builder& to, const std::string& where) {
  return fail(to, "pdf-garbled",
              "has text that cannot be made out" + where +
                  ": its fonts do not say which letters they draw. Check the document it was made from, or have its text "
                  "recognised (OCR)");
}

/// Not 0: the document is not read, and that has been said.
int judge_pages(const Unread& unread, const std::vector<Page>& pages, const tenet_builder& to) {
  if (unread.pictures.size() == pages.size())
    return fail(to, "pdf-no-text", "holds pictures of pages and no text: have its text recognised (OCR), then check it again");
  if (!unread.garbled.empty()) return refuse_garbled(to, " on " + numbers(unread.garbled));
  if (legible(pages) == Legible::no) return refuse_garbled(to, "");
  const auto last = static_cast<unsigned>(pages.size());
  const auto inner =
      std::count_if(unread.pictures.begin(), unread.pictures.end(), [last](unsigned page) { return page != 1 && page != last; });
  if (static_cast<std::size_t>(inner) * kPicturesOf > pages.size())
    return fail(to, "pdf-pages-no-text",
                "is a picture without text on " + numbers(unread.pictures) + ": have its text recognised (OCR), then check it again");
  return 0;
}

void diagnose(const File& file, const Unread& unread, const std::vector<Page>& pages, const tenet_builder& to) {
  for (const unsigned page : unread.pictures) {
    to.page(to.self, page);
    const std::string sentence = "Page " + std::to_string(page) + " is a picture without text; what it says was not read.";
    to.diagnose(to.self, "picture-not-read", sentence.c_str());
  }
  for (const Page& page : pages) {
    if (page.turned_words == 0) continue;
    to.page(to.self, page.number);
    to.diagnose(to.self, "turned-text-not-read", "Words that run upward or aslant, such as a stamp, were not read.");
  }
  if (file.has_files_inside()) to.diagnose(to.self, "attachment-not-read", "The PDF carries other files inside; they were not read.");
}

int read(const tenet_input* input, const tenet_builder* to) {
  const File file(reinterpret_cast<const char*>(input->data), input->length);
  if (file.opened() == Opened::damaged)
    return fail(*to, "document-damaged", "is a damaged PDF: make it again from the document it came from");
  if (file.opened() == Opened::locked)
    return fail(*to, "document-encrypted", "is under a password: save it without one and check it again");
  if (file.pages() == 0) return fail(*to, "document-empty", "is a PDF without pages");
  if (file.pages() > kMostPages)
    return fail(*to, "document-limit", "has more than the 3,000 pages that a document may have; check it in parts");
  std::vector<Page> pages;
  for (unsigned number = 1; number <= file.pages(); ++number) pages.push_back(file.page(number));
  const Unread unread = unread_of(file, pages);
  if (const int refused = judge_pages(unread, pages, *to); refused != 0) return refused;
  to->title(to->self, file.title().c_str());
  const bool told = tell(pages, *to);
  if (told) diagnose(file, unread, pages, *to);
  return told ? 0 : 1;
}

const tenet_reader kReader = {sizeof(tenet_reader), "pdf", "PDF document", ".pdf", recognises, read};
const tenet_reader* const kReaders[] = {&kReader};
const tenet_plugin kPlugin = {.size = sizeof(tenet_plugin),
                              .abi = TENET_PLUGIN_ABI,
                              .memory_megabytes = 2048,
                              .seconds = 120,
                              .name = "pdf",
                              .version = "1.0",
                              .about = "reads PDF with poppler",
                              .readers = kReaders,
                              .reader_count = 1,
                              .writers = nullptr,
                              .writer_count = 0};

}  // namespace
}  // namespace pdf

extern "C" const tenet_plugin* tenet_plugin_v1(void) {
  return &pdf::kPlugin;
}
