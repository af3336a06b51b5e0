/*
 * Tenet for other programs: a C interface that any language can call. Plain C99, and C++.
 *
 *   tenet_checker *checker = NULL;
 *   tenet_report *report = NULL;
 *   tenet_error *error = NULL;
 *   const char *paths[] = {"policies/"};
 *   if (tenet_checker_new(NULL, &checker, &error) == TENET_OK &&
 *       tenet_check_paths(checker, paths, 1, NULL, &report, &error) == TENET_OK) {
 *     const tenet_report_row *found = tenet_report_rows(report);
 *     printf("%s is %s\n", found->coverage[0]->rule.data, tenet_name(TENET_STATUS, found->coverage[0]->status));
 *   }
 *   if (error) fprintf(stderr, "%s\n", tenet_error_message(error));
 *   tenet_error_free(error);
 *   tenet_report_free(report);
 *   tenet_checker_free(checker);
 *
 * Conventions
 *
 * Handles. tenet_checker, tenet_report, tenet_copy, tenet_comments, tenet_buffer and tenet_error are opaque. A function that makes one
 * gives it out through a pointer; it is yours, and its _free function ends it. Freeing NULL does nothing. A handle needs no other one to
 * live on: a report outlives its checker.
 *
 * Structs that you fill in begin with `size`: set everything to zero, then size to sizeof the struct. Zero and NULL mean the default, and a
 * NULL pointer to the struct means all defaults. A library that is newer knows members that your struct has not, and takes their
 * defaults; one that is older refuses members of yours that it does not know and that are not zero.
 *
 * Rows (..._row, tenet_place) are the library's own and not to be changed; they live as long as the handle that gave them. They are
 * reached by pointers, never side by side, and grow at the end only: a member is there when `size` of the row reaches over it, which it
 * always does for members of the version that you required (see Versions).
 *
 * Text. What you give is UTF-8 ending in NUL, copied where it is kept. What you are given is a tenet_text: UTF-8, `data` never NULL and
 * with a NUL behind its last byte, which `size` does not count; tenet_text itself never grows. Empty text means that there is none. Paths
 * are UTF-8 on every system. Dates are written YYYY-MM-DD. What stands for yes or no is an int32_t: 0 is no.
 *
 * Errors. A function that can fail returns a tenet_code, and takes the address of a tenet_error pointer as its last argument (NULL: not
 * wanted). With any code but TENET_OK and TENET_STOPPED, that pointer is given an error to free and handles given out are NULL; else it is
 * set to NULL. Its former value is never looked at. Errors belong to the call: there is no "last error". Nothing is thrown; where memory
 * runs out the code is TENET_NO_MEMORY.
 * A document that cannot be read is no error of a check: it is a row that says so.
 *
 * Threads. Any handle may be used by several threads at once, since none changes once it is made; freeing it is for the last one. Functions
 * without a handle may be called at any time. Checking paths starts threads of its own (`jobs`) and has ended them when it returns.
 * Functions of yours that a check calls (`progress`, `stop`) are not always called by the thread that called the check; they must not
 * throw, jump out or end a handle in use. There is no global state to set up or to clear but for plugins, and no signal, locale or
 * environment variable is touched ($TENET_RULES and $TENET_PLUGINS are read).
 *
 * Versions. The library's file is named after the major version of this interface (libtenet.so.0). Within a major version functions,
 * constants and members are added, never taken away or given another meaning. Programs that load the library at run time call
 * tenet_require_abi(TENET_ABI_VERSION, ...) first. Values that are enumerated may grow: be ready for one that you do not know.
 */
#ifndef TENET_TENET_H
#define TENET_TENET_H

#include <stddef.h>
#include <stdint.h>

#include <tenet/rows.h>

#if defined(_WIN32) && defined(TENET_BUILDING_LIBRARY)
#define TENET_API __declspec(dllexport)
#elif defined(_WIN32)
#define TENET_API __declspec(dllimport)
#else
#define TENET_API __attribute__((visibility("default")))
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* --- versions and names ------------------------------------------------------------------------------------------------ */

#define TENET_ABI_MAJOR 0u
#define TENET_ABI_MINOR 1u
#define TENET_ABI_VERSION ((TENET_ABI_MAJOR << 16) | TENET_ABI_MINOR)

/* Of the program, "0.1.0". Static. */
TENET_API const char* tenet_version(void);
/* TENET_ABI_VERSION of the library that is running. */
TENET_API uint32_t tenet_abi_version(void);

typedef int32_t tenet_code;
enum {
  TENET_OK = 0,
  TENET_FAILED = 1,  /* it could not be done; the error says why, in words for the user */
  TENET_STOPPED = 2, /* a function of yours asked for it; what was done until then is given out */
  TENET_MISUSE = 3,  /* an argument is wrong; the error says which, in words for the programmer */
  TENET_NO_MEMORY = 4,
  TENET_BROKEN = 5 /* something was thrown that nobody expected: a fault of Tenet's, please report it */
};

typedef struct tenet_error tenet_error;
TENET_API tenet_code tenet_error_code(const tenet_error* error);
/* Kebab-case, for programs: "file-missing", "rule-unknown", "argument-null". "" of NULL. */
TENET_API const char* tenet_error_id(const tenet_error* error);
/* A sentence with the place and the remedy, without a line break. "" of NULL. */
TENET_API const char* tenet_error_message(const tenet_error* error);
TENET_API void tenet_error_free(tenet_error* error);

/* TENET_MISUSE where the library cannot serve a program written for `version` of this header. */
TENET_API tenet_code tenet_require_abi(uint32_t version, tenet_error** error);

/* As in JSON: tenet_name(TENET_STATUS, TENET_STATUS_COVERED) is "covered". NULL where there is no such value. Static. */
TENET_API const char* tenet_name(tenet_vocabulary vocabulary, int32_t value);

/* --- text and bytes ---------------------------------------------------------------------------------------------------- */

/* Bytes that were made: a report, a document. */
typedef struct tenet_buffer tenet_buffer;
/* Never NULL, except of NULL; a NUL stands behind the last byte. */
TENET_API const char* tenet_buffer_data(const tenet_buffer* buffer);
TENET_API size_t tenet_buffer_size(const tenet_buffer* buffer);
/* Writes a file whole or not at all. */
TENET_API tenet_code tenet_buffer_save(const tenet_buffer* buffer, const char* file, tenet_error** error);
TENET_API void tenet_buffer_free(tenet_buffer* buffer);

/* --- plugins: formats that shared objects add (tenet/plugin.h) ---------------------------------------------------------- */

/* Both are for the whole process, whatever checkers there are, and are best called before the first check. Each plugin runs in a process of
 * its own: one that crashes loses the document that it was reading, and nothing else. */
/* Loads one by its file; one that is loaded already is no error. */
TENET_API tenet_code tenet_load_plugin(const char* file, tenet_error** error);
/* From now on plugins of this folder are loaded as soon as something is met that Tenet itself does not know. NULL: those installed with
 * Tenet, or of $TENET_PLUGINS. Until it is called no folder is looked into. */
TENET_API tenet_code tenet_use_plugins_of(const char* folder, tenet_error** error);

/* --- rules ------------------------------------------------------------------------------------------------------------- */

typedef struct tenet_setup {
  size_t size;
  const char* rules;             /* folder of packs; NULL: those shipped with Tenet */
  const char* const* more_rules; /* folders of local rules, added after it */
  size_t more_rules_count;
  const char* profile;      /* NULL: "default" */
  const char* const* packs; /* ids, in place of the profile's choice; none: the profile's */
  size_t packs_count;
  const char* const* only; /* ids of rules; none: all of the packs */
  size_t only_count;
  const char* const* tailoring; /* files of the landlord's decisions, .lua or .csv */
  size_t tailoring_count;
} tenet_setup;

/* Rules, loaded once. `setup` may be NULL. Fails where a folder cannot be read, or a profile, pack or rule is unknown; a wrong rule is a
 * row of `problems`. */
typedef struct tenet_checker tenet_checker;
TENET_API tenet_code tenet_checker_new(const tenet_setup* setup, tenet_checker** checker, tenet_error** error);
TENET_API void tenet_checker_free(tenet_checker* checker);
/* What was loaded. NULL where memory runs out. */
TENET_API const tenet_checker_row* tenet_checker_rows(const tenet_checker* checker);

/* --- checking ---------------------------------------------------------------------------------------------------------- */

/* Told how many documents are done of how many, and the path of the one that was done last. By one thread at a time. */
typedef void (*tenet_progress)(void* user, size_t done, size_t total, const char* path);
/* Asked often, also while a document is judged, by several threads at once: another value than 0 stops the run. */
typedef int32_t (*tenet_stop)(void* user);

typedef struct tenet_options {
  size_t size;
  const char* kind;        /* of the documents; NULL: recognised */
  const char* date;        /* the day that law and reviews are judged by; NULL: today in UTC */
  int32_t view;            /* TENET_VIEW */
  uint32_t jobs;           /* threads; 0: one a core */
  const char* cache;       /* folder in which results are kept from run to run; NULL: nowhere */
  tenet_progress progress; /* NULL: nobody is told */
  tenet_stop stop;         /* NULL: nobody is asked */
  void* user;              /* handed to both */
} tenet_options;

/* A document in memory. */
typedef struct tenet_memory_file {
  size_t size;
  const char* name;  /* "unsaved.odt": for messages, and its ending where the bytes do not say the format */
  const void* bytes; /* the whole file; not kept */
  size_t bytes_size;
} tenet_memory_file;

/* With TENET_STOPPED the report is given out as well; what was not reached stands in it as not read. */
typedef struct tenet_report tenet_report;
/* Files, and folders with all documents below them. `options` may be NULL. */
TENET_API tenet_code tenet_check_paths(const tenet_checker* checker, const char* const* paths, size_t paths_count,
                                       const tenet_options* options, tenet_report** report, tenet_error** error);
/* One document from memory. */
TENET_API tenet_code tenet_check_bytes(const tenet_checker* checker, const void* bytes, size_t bytes_size, const char* name,
                                       const tenet_options* options, tenet_report** report, tenet_error** error);
/* Documents from memory, as one set. `cache` is not used. */
TENET_API tenet_code tenet_check_memory(const tenet_checker* checker, const tenet_memory_file* const* files, size_t files_count,
                                        const tenet_options* options, tenet_report** report, tenet_error** error);

TENET_API void tenet_report_free(tenet_report* report);
/* What was found, to be walked. NULL where memory runs out. */
TENET_API const tenet_report_row* tenet_report_rows(const tenet_report* report);

typedef struct tenet_style {
  size_t size;
  uint32_t width; /* columns of text; 0: 80 */
  int32_t colour; /* of text; 0: none */
} tenet_style;

/* The report in a format of tenet_formats. `style` may be NULL. */
TENET_API tenet_code tenet_report_write(const tenet_report* report, const char* format, const tenet_style* style, tenet_buffer** out,
                                        tenet_error** error);

/* --- one document ------------------------------------------------------------------------------------------------------ */

/* A document as Tenet reads it: `format` is "json" or "text". `view`: TENET_VIEW. */
TENET_API tenet_code tenet_show_file(const char* file, int32_t view, const char* format, tenet_buffer** out, tenet_error** error);
TENET_API tenet_code tenet_show_bytes(const void* bytes, size_t bytes_size, const char* name, int32_t view, const char* format,
                                      tenet_buffer** out, tenet_error** error);

/* Why a rule came out as it did on a document, as text. `kind`, `date` and `view` of the options count. */
TENET_API tenet_code tenet_explain_file(const tenet_checker* checker, const char* rule, const char* file, const tenet_options* options,
                                        tenet_buffer** out, tenet_error** error);
TENET_API tenet_code tenet_explain_bytes(const tenet_checker* checker, const char* rule, const void* bytes, size_t bytes_size,
                                         const char* name, const tenet_options* options, tenet_buffer** out, tenet_error** error);

/* --- review comments --------------------------------------------------------------------------------------------------- */

typedef struct tenet_annotate_options {
  size_t size;
  int32_t evidence;   /* not 0: comments also at what shows each building block */
  const char* author; /* NULL: "Tenet" */
} tenet_annotate_options;

/* Checks the document and puts comments into a copy; everything else stays as it is, byte for byte. `check` and `annotate` may be NULL.
 * `kind` and `date` of the former count; tracked changes are read as accepted. */
typedef struct tenet_copy tenet_copy;
TENET_API tenet_code tenet_annotate_bytes(const tenet_checker* checker, const void* bytes, size_t bytes_size, const char* name,
                                          const tenet_options* check, const tenet_annotate_options* annotate, tenet_copy** copy,
                                          tenet_error** error);
TENET_API const tenet_copy_row* tenet_copy_rows(const tenet_copy* copy);
TENET_API void tenet_copy_free(tenet_copy* copy);

/* A copy without the comments of `author` (NULL: "Tenet"); those of others stay, and so does everything else, but runs of text that were
 * cut for comments stay cut. How many were taken out is put into `removed`, which may be NULL. */
TENET_API tenet_code tenet_remove_comments(const void* bytes, size_t bytes_size, const char* name, const char* author, tenet_buffer** out,
                                           size_t* removed, tenet_error** error);

/* The same comments for a program that holds the document open and puts them there itself: what `tenet_annotate_bytes` would say about the
 * document of this index in a report of this checker. The date is the report's. `annotate` may be NULL. */
typedef struct tenet_comments tenet_comments;
TENET_API tenet_code tenet_review_comments(const tenet_checker* checker, const tenet_report* report, size_t document,
                                           const tenet_annotate_options* annotate, tenet_comments** comments, tenet_error** error);
TENET_API const tenet_comments_row* tenet_comments_rows(const tenet_comments* comments);
TENET_API void tenet_comments_free(tenet_comments* comments);

/* --- the self-assessment ----------------------------------------------------------------------------------------------- */

typedef struct tenet_assess_options {
  size_t size;
  const char* layout;       /* of tenet_formats; NULL: "tenet" */
  const char* organisation; /* for the front page; NULL: the report's */
  const char* last_years;   /* file of last year's, whose owners, dates and own words are kept; NULL: none */
} tenet_assess_options;

/* The report, made with the profile "self-assessment", as a document to hand in: `format` is "docx", "odt" or "xlsx". `options` may be
 * NULL. */
TENET_API tenet_code tenet_assess(const tenet_checker* checker, const tenet_report* report, const char* format,
                                  const tenet_assess_options* options, tenet_buffer** out, tenet_error** error);

/* --- formats ----------------------------------------------------------------------------------------------------------- */

/* Lives as long as the library. NULL where memory runs out. */
TENET_API const tenet_formats_row* tenet_formats(void);

#ifdef __cplusplus
}
#endif

#endif
