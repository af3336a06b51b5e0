#pragma once
/// \file
/// What a thread keeps of the document that it works on, so that searches which many rules share are made once.

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace tenet::engine {

/// Values of the last `kKept` things that were asked for, told by serials that begin at 1 (`Index::serial`). For `thread_local` use:
/// no two threads share one. A value begins empty, and `clear()` makes it so again, with what memory it likes to keep.
template <class Value, std::size_t kKept = 1>
class Latest {
 public:
  /// Holds until the next call.
  Value& of(std::uint64_t serial) {
    std::size_t at = 0;
    while (at + 1 < kKept && kept_[at].serial != serial) ++at;
    if (at > 0) std::swap(kept_[0], kept_[at]);
    if (kept_[0].serial != serial) {
      kept_[0].value.clear();
      kept_[0].serial = serial;
    }
    return kept_[0].value;
  }

 private:
  struct Kept {
    std::uint64_t serial = 0;
    Value value;
  };
  std::array<Kept, kKept> kept_;
};

}  // namespace tenet::engine
