#pragma once
/// \file
/// What the handles of tenet.h hold. None changes once it is made; rows are made when they are first asked for.

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include <tenet/tenet.h>
#include <tenet/annotate.hpp>
#include <tenet/checker.hpp>
#include <tenet/report.hpp>

#include "abi/row_store.hpp"

namespace tenet::abi {

/// Rows of a value that its handle holds, made once, by whichever thread asks first.
template <class Row>
class LazyRows {
 public:
  /// `make(store)` gives the outermost row.
  template <class Make>
  const Row* get(Make make) const {
    const std::lock_guard lock(mutex_);
    if (row_ != nullptr) return row_;
    auto store = std::make_unique<RowStore>();
    row_ = make(*store);
    store_ = std::move(store);
    return row_;
  }

 private:
  mutable std::mutex mutex_;
  mutable std::unique_ptr<RowStore> store_;
  mutable const Row* row_ = nullptr;
};

/// What a checker loaded, as values that rows can point into.
struct Loaded {
  std::string rules_folder;
  std::vector<std::string> kinds;
  std::vector<ProfileInfo> profiles;
  std::vector<PackInfo> packs;
  std::vector<std::string> packs_that_run;
  std::vector<RuleInfo> rules;
};

}  // namespace tenet::abi

struct tenet_buffer {
  std::string bytes;
};

struct tenet_checker {
  tenet::Checker checker;
  tenet::abi::Loaded loaded;
  tenet::abi::LazyRows<tenet_checker_row> rows;
};

struct tenet_report {
  tenet::Report report;
  tenet::abi::LazyRows<tenet_report_row> rows;
};

struct tenet_comments {
  std::vector<tenet::ReviewComment> comments;
  tenet::abi::LazyRows<tenet_comments_row> rows;
};

struct tenet_copy {
  tenet::AnnotatedCopy copy;
  std::string summary;
  tenet::abi::LazyRows<tenet_copy_row> rows;
};
