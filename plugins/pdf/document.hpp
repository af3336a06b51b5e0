#pragma once
/// \file
/// The whole document: paragraphs, headings and tables over all pages, told to Tenet's builder.

#include <vector>

#include <tenet/plugin.h>

#include "page.hpp"

namespace pdf {

/// False: nobody listens any more.
bool tell(const std::vector<Page>& pages, const tenet_builder& to);

}  // namespace pdf
