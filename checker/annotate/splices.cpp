#include "annotate/splices.hpp"

#include <utility>

namespace tenet::annotate {

void Splices::mark(const Gap& gap, MarkOrder order, std::string text) {
  if (gap.also) insert(*gap.also);
  Place& place = places_[gap.at];
  place.gap = gap;
  place.marks[static_cast<std::size_t>(order)].push_back(std::move(text));
}

void Splices::insert(Insertion insertion) {
  places_[insertion.at].plain = std::move(insertion.text);
}

std::string Splices::applied_to(std::string_view bytes) const {
  std::string out;
  std::size_t done = 0;
  for (const auto& [at, place] : places_) {
    out += bytes.substr(done, at - done);
    done = at;
    out += place.plain;
    out += place.gap.closing;
    for (const std::vector<std::string>& marks : place.marks)
      for (const std::string& text : marks) out += text;
    out += place.gap.opening;
  }
  return out += bytes.substr(done);
}

}  // namespace tenet::annotate
