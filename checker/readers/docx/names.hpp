#pragma once
/// \file
/// Every element and attribute the reader knows, for all kinds of parts (one vocabulary, so that recorded events can be replayed
/// into any handler). Strict and transitional namespaces share a number.

#include "xml/events.hpp"

namespace tenet::docx {

/// `X(namespace, local name)`: makes the enumerator `namespace_local` and its row in the vocabulary. `n` is "no namespace".
// clang-format off
#define TENET_DOCX_NAMES(X) \
  /* document structure */ \
  X(w, document) X(w, body) X(w, hdr) X(w, ftr) X(w, footnotes) X(w, endnotes) X(w, footnote) X(w, endnote) X(w, background) \
  X(w, p) X(w, pPr) X(w, pPrChange) X(w, r) X(w, rPr) X(w, rPrChange) X(w, t) X(w, delText) X(w, tab) X(w, tabs) X(w, ptab) X(w, br) X(w, cr) \
  X(w, sym) X(w, noBreakHyphen) X(w, softHyphen) X(w, instrText) X(w, delInstrText) X(w, fldChar) X(w, fldSimple) X(w, fldData) \
  X(w, hyperlink) X(w, bookmarkStart) X(w, smartTag) X(w, smartTagPr) X(w, customXml) X(w, customXmlPr) X(w, dir) X(w, bdo) \
  X(w, ruby) X(w, rubyPr) X(w, rt) X(w, rubyBase) X(w, drawing) X(w, pict) X(w, object) X(w, control) X(w, txbxContent) X(w, subDoc) X(w, altChunk) \
  X(w, contentPart) X(w, sdt) X(w, sdtPr) X(w, sdtEndPr) X(w, sdtContent) X(w, docPartObj) X(w, docPartList) X(w, docPartGallery) \
  X(w, ins) X(w, del) X(w, moveFrom) X(w, moveTo) X(w, footnoteReference) X(w, endnoteReference) X(w, footnoteRef) X(w, endnoteRef) \
  X(w, separator) X(w, continuationSeparator) X(w, annotationRef) X(w, commentReference) X(w, moveFromRangeStart) X(w, moveFromRangeEnd) \
  X(w, moveToRangeStart) X(w, moveToRangeEnd) X(w, customXmlInsRangeStart) X(w, customXmlInsRangeEnd) X(w, customXmlDelRangeStart) \
  X(w, customXmlDelRangeEnd) X(w, customXmlMoveFromRangeStart) X(w, customXmlMoveFromRangeEnd) X(w, customXmlMoveToRangeStart) \
  X(w, customXmlMoveToRangeEnd) X(w, pgNum) X(w, dayShort) X(w, dayLong) X(w, monthShort) X(w, monthLong) X(w, yearShort) X(w, yearLong) \
  /* tables */ \
  X(w, tbl) X(w, tblPr) X(w, tblPrEx) X(w, tblGrid) X(w, tr) X(w, trPr) X(w, trPrChange) X(w, tc) X(w, tcPr) X(w, tcPrChange) X(w, tblStyle) \
  X(w, tblLook) X(w, tblHeader) X(w, hidden) X(w, gridBefore) X(w, gridSpan) X(w, vMerge) X(w, hMerge) X(w, cellIns) X(w, cellDel) X(w, cellMerge) \
  X(w, vMergeOrig) X(w, tblPrChange) X(w, firstRow) \
  /* properties */ \
  X(w, pStyle) X(w, rStyle) X(w, numPr) X(w, ilvl) X(w, numId) X(w, numberingChange) X(w, outlineLvl) X(w, vanish) X(w, rFonts) X(w, framePr) \
  X(w, dropCap) X(w, sectPr) X(w, sectPrChange) X(w, headerReference) X(w, footerReference) X(w, ascii) X(w, hAnsi) X(w, val) X(w, id) X(w, type) \
  X(w, name) X(w, anchor) X(w, docLocation) X(w, instr) X(w, fldCharType) X(w, font) X(w, char) X(w, customMarkFollows) X(w, displacedByCustomXml) \
  X(w, multiLine) X(w, ffData) X(w, checkBox) X(w, checked) X(w, ddList) X(w, listEntry) X(w, result) \
  /* styles, numbering, settings; `default` is a word of C++, hence the trailing name */ \
  X(w, styles) X(w, style) X(w, styleId) X(w, basedOn) X(w, link) X(w, docDefaults) X(w, rPrDefault) X(w, pPrDefault) X(w, tblStylePr) \
  X(w, numbering) X(w, abstractNum) X(w, abstractNumId) X(w, num) X(w, lvl) X(w, lvlOverride) X(w, startOverride) X(w, start) X(w, numFmt) \
  X(w, format) X(w, lvlRestart) X(w, isLgl) X(w, suff) X(w, lvlText) X(w, lvlPicBulletId) X(w, numStyleLink) X(w, styleLink) X(w, settings) \
  X(w, footnotePr) X(w, endnotePr) X(w, numStart) X(w, numRestart) X(w, default) X(w, lang) X(w, titlePg) X(w, evenAndOddHeaders) \
  /* relationships' attributes and content controls of 2010 */ \
  X(r, id) X(r, embed) X(r, dm) X(w14, checkbox) X(w14, checked) X(w14, val) \
  /* markup compatibility */ \
  X(mc, AlternateContent) X(mc, Choice) X(mc, Fallback) X(n, Requires) \
  /* math */ \
  X(m, oMathPara) X(m, oMath) X(m, r) X(m, t) X(m, f) X(m, num) X(m, den) X(m, sSup) X(m, sSub) X(m, sSubSup) X(m, sPre) X(m, e) X(m, sup) X(m, sub) \
  X(m, nary) X(m, d) X(m, rad) X(m, deg) X(m, func) X(m, fName) X(m, limLow) X(m, limUpp) X(m, lim) X(m, m) X(m, mr) X(m, eqArr) X(m, acc) X(m, bar) \
  X(m, box) X(m, borderBox) X(m, groupChr) X(m, phant) X(m, chr) X(m, begChr) X(m, endChr) X(m, sepChr) X(m, type) X(m, val) \
  X(m, fPr) X(m, naryPr) X(m, dPr) X(m, ctrlPr) X(m, rPr) X(m, oMathParaPr) X(m, radPr) X(m, sSupPr) X(m, sSubPr) X(m, sSubSupPr) X(m, sPrePr) \
  X(m, funcPr) X(m, limLowPr) X(m, limUppPr) X(m, mPr) X(m, eqArrPr) X(m, accPr) X(m, barPr) X(m, boxPr) X(m, borderBoxPr) X(m, groupChrPr) \
  X(m, phantPr) X(m, argPr) \
  /* drawings */ \
  X(wp, docPr) X(n, descr) X(n, uri) X(a, p) X(a, t) X(a, br) X(a, blip) X(a, graphicData) X(pic, pic) X(wps, txbx) X(wps, wsp) X(wpg, wgp) X(wpc, wpc) X(c, chart) \
  X(cx, chart) X(dgm, relIds) X(dgm, pt) X(dgm, t) X(dgm, cxn) X(n, modelId) X(n, srcId) X(n, destId) X(n, srcOrd) X(n, type) \
  X(v, textbox) X(v, textpath) X(v, shape) X(v, imagedata) X(n, string) X(o, OLEObject) X(n, ProgID) \
  /* packages */ \
  X(rel, Relationship) X(n, Id) X(n, Type) X(n, Target) X(n, TargetMode) X(ct, Default) X(ct, Override) X(n, Extension) X(n, ContentType) \
  X(n, PartName) X(pkg, package) X(pkg, part) X(pkg, name) X(pkg, contentType) X(pkg, xmlData) X(pkg, binaryData) X(dc, title) X(xml, space)

/// Empty elements of WordprocessingML that say nothing to a reader: marks, and how things look. They share a number, and need not be told of.
#define TENET_DOCX_UNASKED(X) \
  /* marks */ \
  X(proofErr) X(permStart) X(permEnd) X(lastRenderedPageBreak) X(bookmarkEnd) X(commentRangeStart) X(commentRangeEnd) \
  /* characters */ \
  X(b) X(bCs) X(i) X(iCs) X(u) X(sz) X(szCs) X(color) X(highlight) X(shd) X(kern) X(w) X(position) X(caps) X(smallCaps) X(strike) X(dstrike) \
  X(outline) X(shadow) X(emboss) X(imprint) X(noProof) X(snapToGrid) X(effect) X(bdr) X(fitText) X(vertAlign) X(em) X(eastAsianLayout) \
  X(webHidden) X(rtl) X(cs) X(spacing) \
  /* paragraphs */ \
  X(ind) X(jc) X(keepNext) X(keepLines) X(pageBreakBefore) X(widowControl) X(suppressLineNumbers) X(suppressAutoHyphens) X(kinsoku) \
  X(wordWrap) X(overflowPunct) X(topLinePunct) X(autoSpaceDE) X(autoSpaceDN) X(adjustRightInd) X(bidi) X(contextualSpacing) X(mirrorIndents) \
  X(textDirection) X(textAlignment) X(textboxTightWrap) X(cnfStyle) X(divId) X(top) X(left) X(bottom) X(right) X(between) \
  /* tables and sections */ \
  X(tblW) X(tblInd) X(tblLayout) X(gridCol) X(tcW) X(vAlign) X(noWrap) X(hideMark) X(tcFitText) X(trHeight) X(cantSplit) X(wBefore) X(wAfter) \
  X(gridAfter) X(tblCellSpacing) X(tblOverlap) X(tblpPr) X(tblStyleRowBandSize) X(tblStyleColBandSize) X(bidiVisual) X(insideH) X(insideV) \
  X(tl2br) X(tr2bl) X(pgSz) X(pgMar) X(cols) X(docGrid) X(pgNumType) X(lnNumType) X(rtlGutter) X(formProt) X(noEndnote) X(paperSrc) \
  /* styles and numbering */ \
  X(lsdException) X(uiPriority) X(qFormat) X(semiHidden) X(unhideWhenUsed) X(rsid) X(next) X(lvlJc) X(nsid) X(multiLevelType) X(tmpl)
// clang-format on

enum NamespaceId : xml::Ns {
  ns_n,
  ns_w,
  ns_r,
  ns_w14,
  ns_mc,
  ns_m,
  ns_wp,
  ns_a,
  ns_pic,
  ns_wps,
  ns_wpg,
  ns_wpc,
  ns_c,
  ns_cx,
  ns_dgm,
  ns_v,
  ns_o,
  ns_rel,
  ns_ct,
  ns_pkg,
  ns_dc,
  ns_xml,
  ns_other
};

#define TENET_DOCX_ENUMERATOR(space, local) space##_##local,
enum Name : xml::NameId {
  no_name,
  TENET_DOCX_NAMES(TENET_DOCX_ENUMERATOR)  // then, one for all names of TENET_DOCX_UNASKED:
  unasked,
  /// Not in any file: what AlternateContentFilter puts around a branch that is not to be read.
  rejected_branch,
  /// Likewise: stands where an mc:AlternateContent had content and no branch that is understood.
  unread_alternate,
};
#undef TENET_DOCX_ENUMERATOR

[[nodiscard]] const xml::Vocabulary& vocabulary();

}  // namespace tenet::docx
