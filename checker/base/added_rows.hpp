#pragma once
/// \file
/// Rows that come to a table while the program runs, as plugins bring them. There is one such list beside each of the fixed tables; it only
/// grows, so that what was found in it stays valid until the program ends. All methods may be called from several threads.

#include <deque>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace tenet::base {

template <class Row>
class AddedRows {
 public:
  void add(Row row) {
    const std::lock_guard lock(mutex_);
    rows_.push_back(std::move(row));
  }

  /// `load` adds what is still to be added; called at most once, the first time that somebody asks `needed`.
  void load_when_needed(std::function<void()> load) {
    const std::lock_guard lock(mutex_);
    load_ = std::move(load);
  }

  /// The rows added so far.
  [[nodiscard]] std::vector<const Row*> present() const {
    const std::lock_guard lock(mutex_);
    std::vector<const Row*> rows;
    for (const Row& row : rows_) rows.push_back(&row);
    return rows;
  }

  /// For whoever found nothing in the fixed table: all rows, once those that wait were loaded.
  [[nodiscard]] std::vector<const Row*> needed() {
    std::function<void()> load;
    {
      const std::lock_guard lock(mutex_);
      load = load_;
    }
    if (load) load();
    return present();
  }

 private:
  mutable std::mutex mutex_;
  std::deque<Row> rows_;
  std::function<void()> load_;
};

}  // namespace tenet::base
