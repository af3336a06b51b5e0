/*
 * What tenet.h gives out, to be walked: rows, and what the numbers in them mean. Conventions stand there: rows are read only, live as long
 * as the handle that gave them, and grow at their ends.
 */
#ifndef TENET_ROWS_H
#define TENET_ROWS_H

#include <stddef.h>
#include <stdint.h>

/* --- values ------------------------------------------------------------------------------------------------------------ */

typedef struct tenet_text {
  const char* data;
  size_t size;
} tenet_text;

/* What the numbers in rows mean. */
typedef int32_t tenet_vocabulary;
enum {
  TENET_STATUS = 0,
  TENET_FORM = 1,
  TENET_SEVERITY = 2,
  TENET_OBLIGATION = 3,
  TENET_POLARITY = 4,
  TENET_FORCE = 5,
  TENET_ACTOR = 6,
  TENET_BASIS = 7,
  TENET_BLOCK_KIND = 8,
  TENET_VIEW = 9,
  TENET_TAILORING_USE = 10,
  TENET_COMMENT_KIND = 11
};

/* How a rule, or an element of one, came out. */
enum {
  TENET_STATUS_COVERED = 0,
  TENET_STATUS_PARTIAL = 1,
  TENET_STATUS_WEAK = 2,
  TENET_STATUS_CONTRADICTED = 3,
  TENET_STATUS_MISSING = 4,
  TENET_STATUS_FLAGGED = 5,
  TENET_STATUS_QUALIFIED = 6,
  TENET_STATUS_CLEAR = 7,
  TENET_STATUS_NOT_APPLICABLE = 8,
  TENET_STATUS_ALTERNATIVE = 9,
  TENET_STATUS_NOT_CHECKED = 10
};
enum { TENET_FORM_BLOCK = 0, TENET_FORM_TERM = 1, TENET_FORM_PROCEDURE = 2 };
enum { TENET_SEVERITY_LOW = 0, TENET_SEVERITY_MEDIUM = 1, TENET_SEVERITY_HIGH = 2 };
enum {
  TENET_OBLIGATION_NONE = 0,
  TENET_OBLIGATION_MUST = 1,
  TENET_OBLIGATION_EXPECTED = 2,
  TENET_OBLIGATION_SHOULD = 3,
  TENET_OBLIGATION_WATCH = 4,
  TENET_OBLIGATION_GOOD_PRACTICE = 5,
  TENET_OBLIGATION_CONTEXT = 6
};
enum { TENET_POLARITY_AFFIRMED = 0, TENET_POLARITY_NEGATED = 1, TENET_POLARITY_EXCEPTED = 2 };
/* From the weakest to the strongest; historical stands apart. */
enum {
  TENET_FORCE_HISTORICAL = 0,
  TENET_FORCE_MENTIONED = 1,
  TENET_FORCE_ASPIRATIONAL = 2,
  TENET_FORCE_PLANNED = 3,
  TENET_FORCE_PERMITTED = 4,
  TENET_FORCE_STATED = 5,
  TENET_FORCE_COMMITTED = 6
};
enum { TENET_ACTOR_NONE = 0, TENET_ACTOR_WE = 1, TENET_ACTOR_YOU = 2, TENET_ACTOR_THIRD_PARTY = 3 };
enum { TENET_BASIS_NONE = 0, TENET_BASIS_STATED = 1, TENET_BASIS_CLAIMED = 2 };
enum {
  TENET_BLOCK_HEADING = 0,
  TENET_BLOCK_PARAGRAPH = 1,
  TENET_BLOCK_LIST_ITEM = 2,
  TENET_BLOCK_TABLE = 3,
  TENET_BLOCK_CELL = 4,
  TENET_BLOCK_NOTE = 5,
  TENET_BLOCK_PAGE_HEADER = 6,
  TENET_BLOCK_PAGE_FOOTER = 7
};
/* Tracked changes as if accepted, or as if rejected. */
enum { TENET_VIEW_ACCEPTED = 0, TENET_VIEW_ORIGINAL = 1 };
/* What a review comment is about. */
enum { TENET_COMMENT_UNFAIR = 0, TENET_COMMENT_OUTDATED = 1, TENET_COMMENT_TERM = 2, TENET_COMMENT_EVIDENCE = 3, TENET_COMMENT_GAPS = 4 };
enum { TENET_USE_APPLIED = 0, TENET_USE_EXPIRED = 1, TENET_USE_NOT_NEEDED = 2, TENET_USE_NOT_SELECTED = 3 };

/* --- what was loaded --------------------------------------------------------------------------------------------------- */

typedef struct tenet_chapter_row {
  size_t size;
  tenet_text title; /* "Commitment 3: ..." */
  const tenet_text* rules;
  size_t rules_count;
} tenet_chapter_row;

typedef struct tenet_pack_row {
  size_t size;
  tenet_text id, version, title;
  tenet_text edition; /* of the standard that the rules follow */
  uint32_t rules;     /* how many */
  int32_t selected;   /* whether it runs on at least one kind of document */
  const tenet_chapter_row* const* chapters;
  size_t chapters_count;
} tenet_pack_row;

typedef struct tenet_rule_row {
  size_t size;
  tenet_text id, pack, title, group;
  tenet_text source; /* in one line */
  tenet_text standard, clause, guidance, url, checked;
  tenet_text why, advice;
  int32_t form, severity, level; /* TENET_FORM, TENET_SEVERITY, TENET_OBLIGATION */
  const tenet_text* applies_to;  /* kinds of document; none: all */
  size_t applies_to_count;
  tenet_text file;
  int32_t line;
} tenet_rule_row;

typedef struct tenet_profile_row {
  size_t size;
  tenet_text id, title;
} tenet_profile_row;

/* A rule, pack or tailoring file that is wrong: everything else was loaded. */
typedef struct tenet_problem_row {
  size_t size;
  tenet_text rule;    /* its id, where it is about one */
  tenet_text message; /* "rules/x.lua:12: ..." */
} tenet_problem_row;

typedef struct tenet_checker_row {
  size_t size;
  tenet_text rules_folder; /* where the packs came from */
  const tenet_text* kinds; /* of documents */
  size_t kinds_count;
  const tenet_profile_row* const* profiles;
  size_t profiles_count;
  const tenet_pack_row* const* packs; /* all that were loaded */
  size_t packs_count;
  const tenet_rule_row* const* rules; /* likewise */
  size_t rules_count;
  const tenet_problem_row* const* problems;
  size_t problems_count;
} tenet_checker_row;

/* --- what was found ---------------------------------------------------------------------------------------------------- */

typedef struct tenet_place {
  size_t size;
  tenet_text number;          /* "4.2(b)" */
  const tenet_text* headings; /* outermost first */
  size_t headings_count;
  uint32_t block;       /* in reading order from 1, as in tenet_show_bytes; 0: none */
  int32_t kind;         /* TENET_BLOCK_KIND */
  uint32_t start, end;  /* bytes of the block's text, half-open */
  tenet_text part;      /* "word/document.xml", "content.xml" */
  const uint32_t* path; /* paragraph, run, character within the part, from 0 */
  size_t path_count;
  uint32_t row, column; /* of the enclosing cell, from 1; 0: none */
  uint32_t page;        /* from 1; 0: the format has no fixed pages */
} tenet_place;

typedef struct tenet_evidence_row {
  size_t size;
  tenet_text element;  /* id of the one it supports; none for terms */
  tenet_text document; /* set over the set only */
  tenet_text quote, context;
  int32_t polarity, force, actor; /* TENET_POLARITY, TENET_FORCE, TENET_ACTOR */
  int32_t conditional;
  tenet_text cue, cue_place;
  const tenet_place* place;
} tenet_evidence_row;

typedef struct tenet_element_row {
  size_t size;
  tenet_text id, title;
  int32_t optional, status;
  tenet_text document; /* over the set: where its best evidence stands */
} tenet_element_row;

/* What the landlord decided, laid over what the documents say. */
typedef struct tenet_decision_row {
  size_t size;
  int32_t decision, real; /* TENET_STATUS both */
  tenet_text reason, approved_by, on, review_by, evidence;
  int32_t expired;
} tenet_decision_row;

typedef struct tenet_result_row {
  size_t size;
  tenet_text rule, pack, title, group, source;
  int32_t form, severity, level, status;
  int32_t conflict;
  uint32_t needs; /* required elements that must be covered; 0: all */
  tenet_text message, advice;
  const tenet_element_row* const* elements;
  size_t elements_count;
  const tenet_evidence_row* const* evidence; /* best first within each element */
  size_t evidence_count;
  const tenet_evidence_row* const* qualifiers; /* of a term: savings, also those that were not enough */
  size_t qualifiers_count;
  const tenet_decision_row* decision; /* NULL: none */
} tenet_result_row;

/* Met in a document and not read, or read with doubt. */
typedef struct tenet_diagnostic_row {
  size_t size;
  tenet_text code, message;
  const tenet_place* place; /* as far as it is known */
} tenet_diagnostic_row;

typedef struct tenet_clause_row {
  size_t size;
  tenet_text text;
  const tenet_place* place;
} tenet_clause_row;

typedef struct tenet_document_row {
  size_t size;
  tenet_text path, sha256, format, kind, kind_reason, title;
  uint32_t words;
  int32_t checked; /* 0: nothing was read, and `error` says why */
  tenet_text error;
  const tenet_diagnostic_row* const* diagnostics;
  size_t diagnostics_count;
  const tenet_result_row* const* results; /* every rule that was selected, by id */
  size_t results_count;
  int32_t unrecognised_listed; /* whether the profile asked for the following */
  const tenet_clause_row* const* unrecognised;
  size_t unrecognised_count;
} tenet_document_row;

/* A rule of another standard that the same evidence serves. */
typedef struct tenet_kin_row {
  size_t size;
  tenet_text rule, title;
  int32_t status;
  const tenet_evidence_row* evidence; /* NULL: none */
} tenet_kin_row;

/* A block or procedure over the whole set of documents. */
typedef struct tenet_coverage_row {
  size_t size;
  tenet_text rule, pack, title, group;
  int32_t form, severity, level, status;
  int32_t conflict, basis;
  const tenet_element_row* const* elements;
  size_t elements_count;
  const tenet_text* documents; /* that contribute evidence */
  size_t documents_count;
  const tenet_kin_row* const* kin;
  size_t kin_count;
  const tenet_decision_row* decision; /* NULL: none */
} tenet_coverage_row;

/* An entry of a tailoring file, and what became of it. */
typedef struct tenet_tailoring_row {
  size_t size;
  tenet_text rule, title;
  int32_t use; /* TENET_TAILORING_USE */
  const tenet_decision_row* decision;
  tenet_text place; /* "tailoring.lua:5" */
} tenet_tailoring_row;

typedef struct tenet_report_row {
  size_t size;
  tenet_text tool_version, date, profile, organisation;
  int32_t view;
  const tenet_pack_row* const* packs; /* those that ran */
  size_t packs_count;
  const tenet_problem_row* const* problems;
  size_t problems_count;
  const tenet_document_row* const* documents; /* in the order given */
  size_t documents_count;
  const tenet_coverage_row* const* coverage;
  size_t coverage_count;
  const tenet_text* tailoring_files;
  size_t tailoring_files_count;
  const tenet_tailoring_row* const* tailoring;
  size_t tailoring_count;
} tenet_report_row;

/* --- what was made ----------------------------------------------------------------------------------------------------- */

typedef struct tenet_copy_row {
  size_t size;
  tenet_text bytes;        /* the copy */
  tenet_text summary;      /* "14 comments: 9 terms that may be unfair, ..." */
  size_t comments;         /* in it */
  size_t moved;            /* of these: stand beside the words meant */
  size_t not_placed;       /* found no place; the notes have what they say */
  const tenet_text* notes; /* sentences for the user */
  size_t notes_count;
  const tenet_document_row* document; /* what they were made from */
} tenet_copy_row;

/* A review comment as it would be put into a copy. */
typedef struct tenet_comment_row {
  size_t size;
  int32_t kind;                 /* TENET_COMMENT_KIND */
  tenet_text rule;              /* none for the list of gaps */
  tenet_text quote, context;    /* the words it is about, and the whole paragraph, item or cell; none for the list of gaps */
  const tenet_text* paragraphs; /* what it says; the first is its title */
  size_t paragraphs_count;
  const tenet_place* place; /* of the words; NULL: at the end of the document */
} tenet_comment_row;

typedef struct tenet_comments_row {
  size_t size;
  const tenet_comment_row* const* comments; /* in the order of the document */
  size_t comments_count;
} tenet_comments_row;

typedef struct tenet_format_row {
  size_t size;
  tenet_text id;    /* "json" */
  tenet_text title; /* "JSON, schema tenet-report/1" */
  int32_t binary;   /* not 0: bytes for a program, not text */
} tenet_format_row;

typedef struct tenet_formats_row {
  size_t size;
  const tenet_format_row* const* reports;
  size_t reports_count;
  const tenet_text* assessments;
  size_t assessments_count;
  const tenet_text* layouts; /* of self-assessments */
  size_t layouts_count;
} tenet_formats_row;

#endif
