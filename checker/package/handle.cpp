#include "package/handle.hpp"

namespace tenet::package {
namespace {

Unexpected cannot_open(std::span<const char> bytes, int reason) {
  const bool begins_like_one = bytes.size() >= 2 && bytes[0] == 'P' && bytes[1] == 'K';
  if (reason == ZIP_ER_NOZIP && !begins_like_one)
    return fail("not-a-zip", "the file is not a zip package, so it is not a document of this kind");
  if (reason == ZIP_ER_NOZIP)
    return fail("package-damaged", "the file is damaged or was cut off: the directory at the end of its zip package is missing");
  return fail("package-damaged", "the file is damaged: the directory of its zip package contradicts itself");
}

}  // namespace

ZipSourcePointer source_over(std::span<const char> bytes) {
  return ZipSourcePointer(zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr));
}

Unexpected out_of_memory() {
  return fail("out-of-memory", "there is not enough memory for the package");
}

Result<ZipPointer> open_zip(std::span<const char> bytes) {
  // libzip takes nothing at all for an empty package.
  if (bytes.empty()) return fail("not-a-zip", "the file is empty");
  ZipSourcePointer source = source_over(bytes);
  if (!source) return out_of_memory();
  zip_error_t error;
  zip_error_init(&error);
  ZipPointer zip(zip_open_from_source(source.get(), ZIP_RDONLY, &error));
  const int reason = zip_error_code_zip(&error);
  zip_error_fini(&error);
  if (!zip) return cannot_open(bytes, reason);
  // The zip owns its source from here on.
  static_cast<void>(source.release());
  return zip;
}

}  // namespace tenet::package
