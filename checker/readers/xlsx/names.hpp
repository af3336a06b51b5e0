#pragma once
/// \file
/// Every element and attribute of spreadsheets (ECMA-376-1 18) that is read. Strict and transitional namespaces are one.

#include "xml/events.hpp"

namespace tenet::xlsx {

/// `X(namespace, local name)`; `n` is "no namespace".
// clang-format off
#define TENET_XLSX_NAMES(X) \
  X(s, workbook) X(s, workbookPr) X(s, sheets) X(s, sheet) X(s, sst) X(s, si) X(s, is) X(s, t) X(s, r) X(s, rPh) X(s, worksheet) X(s, sheetData) \
  X(s, row) X(s, c) X(s, v) X(s, f) X(s, mergeCell) X(s, styleSheet) X(s, numFmt) X(s, cellXfs) X(s, xf) \
  X(n, r) X(n, t) X(n, s) X(n, ref) X(n, name) X(n, date1904) X(n, numFmtId) X(n, formatCode) X(n, state) X(r, id)
// clang-format on

enum NamespaceId : xml::Ns { ns_n, ns_s, ns_r };

#define TENET_XLSX_ENUMERATOR(space, local) space##_##local,
enum Name : xml::NameId { no_name, TENET_XLSX_NAMES(TENET_XLSX_ENUMERATOR) };
#undef TENET_XLSX_ENUMERATOR

[[nodiscard]] const xml::Vocabulary& vocabulary();

}  // namespace tenet::xlsx
