// Lists the terms of a tenancy agreement that may be unfair, and writes a copy with comments: review agreement.odt reviewed.odt
//
// By CMake: see CMakeLists.txt beside this. By hand: c++ -std=c++17 review.cpp $(pkg-config --cflags --libs tenet) -o review
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include <tenet/tenet.h>

namespace {

/// A handle that ends itself.
template <auto free_handle>
struct Free {
  template <class Handle>
  void operator()(Handle* handle) const {
    free_handle(handle);
  }
};
using Checker = std::unique_ptr<tenet_checker, Free<tenet_checker_free>>;
using Copy = std::unique_ptr<tenet_copy, Free<tenet_copy_free>>;
using Error = std::unique_ptr<tenet_error, Free<tenet_error_free>>;

/// Calls a function that gives a handle out; its error is thrown.
template <class Owner, class Call>
Owner made(Call call) {
  typename Owner::pointer handle = nullptr;
  tenet_error* error = nullptr;
  call(&handle, &error);
  if (const Error owned(error); owned) throw std::runtime_error(tenet_error_message(error));
  return Owner(handle);
}

std::string_view text(const tenet_text& text) {
  return {text.data, text.size};
}

std::string contents_of(const std::string& name) {
  std::ifstream file(name, std::ios::binary);
  if (!file) throw std::runtime_error(name + " cannot be opened");
  return {std::istreambuf_iterator<char>(file), {}};
}

void list_terms(const tenet_document_row& document) {
  for (std::size_t i = 0; i < document.results_count; ++i) {
    const tenet_result_row& result = *document.results[i];
    if (result.status != TENET_STATUS_FLAGGED) continue;
    const tenet_evidence_row& evidence = *result.evidence[0];
    std::cout << text(evidence.place->number) << " may be unfair or out of date: " << text(result.title) << '\n'
              << "    " << text(evidence.quote) << '\n';
  }
}

void review(const std::string& from, const std::string& to) {
  const std::string bytes = contents_of(from);
  const auto checker = made<Checker>([](auto checker, auto error) { tenet_checker_new(nullptr, checker, error); });
  const auto copy = made<Copy>([&](auto copy, auto error) {
    tenet_annotate_bytes(checker.get(), bytes.data(), bytes.size(), from.c_str(), nullptr, nullptr, copy, error);
  });
  const tenet_copy_row& row = *tenet_copy_rows(copy.get());
  list_terms(*row.document);
  std::ofstream(to, std::ios::binary) << text(row.bytes);
  std::cout << to << ": " << text(row.summary) << '\n';
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) return std::cerr << "usage: review AGREEMENT COPY\n", 2;
  try {
    review(arguments[1], arguments[2]);
  } catch (const std::exception& error) {
    return std::cerr << "review: " << error.what() << '\n', 1;
  }
}
