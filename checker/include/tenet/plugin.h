#ifndef TENET_PLUGIN_H
#define TENET_PLUGIN_H
/**
 * \file
 * The plugin interface, version 1: a shared object adds formats of documents that Tenet reads, and formats of reports that it writes.
 * plugins/template is the smallest plugin that works: copy that folder.
 *
 * A plugin exports one function, `tenet_plugin_v1`, and includes this header only; it links against nothing of Tenet.
 *
 * Where it runs: never inside the program that checks. Each document that is read, and each report that is written, gets a helper process
 * of its own, which loads the plugin, makes one call and ends. So a plugin may be as simple as it likes: nothing needs to be freed in the
 * end, globals are fresh at every call, and there is one thread. A crash, a hang or a memory leak loses one document, which is then
 * reported as not read, with a sentence. The helper is a guard against mistakes, not against malice: it runs with the user's rights.
 *
 * Limits of that process: memory and time as the plugin asks in `tenet_plugin` and Tenet allows, 1 GB for each file it writes, no core
 * dump. Its working directory is an empty private folder that is removed with what is in it; standard output and error go nowhere, unless
 * TENET_PLUGIN_MESSAGES is set in the environment.
 *
 * Conventions
 * - Text is UTF-8. `const char *` alone ends in a NUL; with a length beside it, it need not.
 * - Ownership stays where it is: what Tenet hands over is valid until the call returns; what the plugin hands over is copied before its
 * call returns. Nothing is freed by the other side.
 * - Each structure begins with its size as its maker compiled it. Later minor versions add members at the end only, and never use what lies
 *   beyond the size that the other side gave; test `TENET_PLUGIN_HAS` before you use a member that version 1.0 did not have.
 * - Callbacks that return int: 0 is "go on"; anything else is "stop", because a limit was reached or nobody listens any more. Return from
 * your function then; what it returns no longer matters.
 * - Exceptions of C++ that leave a plugin's function are caught, and lose the document.
 */
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define TENET_PLUGIN_ABI 1u

/** Whether `member` lies within a structure that came from the other side. */
#define TENET_PLUGIN_HAS(pointer, type, member) ((pointer)->size >= offsetof(type, member) + sizeof((pointer)->member))

#if defined(_WIN32)
#define TENET_PLUGIN_EXPORT __declspec(dllexport)
#else
#define TENET_PLUGIN_EXPORT __attribute__((visibility("default")))
#endif

/* --- Readers -------------------------------------------------------------------------------------------------------------------------- */

/** What a paragraph is for, where that changes what it can prove. */
typedef enum tenet_role {
  TENET_ROLE_BODY = 0,
  TENET_ROLE_TITLE = 1,    /**< the document's title */
  TENET_ROLE_CONTENTS = 2, /**< a line of a table of contents or an index: it names things and commits to nothing */
  TENET_ROLE_CAPTION = 3
} tenet_role;

/** Which text is wanted where changes are tracked. */
typedef enum tenet_view {
  TENET_VIEW_ACCEPTED = 0, /**< as if every change had been accepted */
  TENET_VIEW_ORIGINAL = 1  /**< as if every change had been rejected */
} tenet_view;

/** A document to be read. */
typedef struct tenet_input {
  size_t size;               /**< of this structure */
  const unsigned char* data; /**< the whole file */
  size_t length;             /**< in bytes, at most 512 MB */
  const char* name;          /**< the file's own name, without its folder: "policy.pdf" */
  const char* folder;        /**< the private folder, for libraries that insist on files */
  tenet_view view;
} tenet_input;

/**
 * What a reader tells of the document, in reading order. White space is put in order by Tenet (runs of it become one space); empty
 * paragraphs and empty tables vanish. Leaves (headings, paragraphs, list items) do not nest, and text stands in leaves. Containers: tables
 * hold rows, rows hold cells; cells, notes, page headers and footers hold leaves and tables. What is not closed in order is a mistake of
 * the plugin, and the document is then not read. A document may hold 24 MB of text and 250,000 paragraphs and cells.
 *
 * Pass `self` as the first argument of every call.
 */
typedef struct tenet_builder {
  size_t size; /**< of this structure */
  void* self;

  /** What follows stands on this page, from 1. For formats with fixed pages; reports then name the page. */
  int (*page)(void* self, uint32_t number);
  /** The title out of the file's properties, used where no paragraph is a title. */
  int (*title)(void* self, const char* text);

  /** level: 1 to 9. number: the computed label ("4.2"), without which the text stands; NULL or "" where there is none. */
  int (*begin_heading)(void* self, uint32_t level, const char* number);
  int (*begin_paragraph)(void* self, tenet_role role);
  /** depth: from 1. number: the label as the page shows it: "(b)", "4.2", "•". */
  int (*begin_list_item)(void* self, uint32_t depth, const char* number);
  /** Ends the heading, paragraph or list item that is open. */
  int (*end)(void* self);

  /** Text of the leaf that is open; it may come in pieces, cut between characters. */
  int (*text)(void* self, const char* utf8, size_t length);
  /** A link in the leaf that is open, around the text up to `end_link`. It is never followed. */
  int (*begin_link)(void* self, const char* target);
  int (*end_link)(void* self);
  int (*checkbox)(void* self, int is_checked);

  int (*begin_table)(void* self);
  int (*begin_row)(void* self);
  /** Cells go into the next free place of the row, as in HTML. Spans are at least 1. */
  int (*begin_cell)(void* self, uint32_t rowspan, uint32_t colspan, int is_header);
  /** A foot- or endnote, to be given after the leaf that refers to it; number: its mark. */
  int (*begin_note)(void* self, const char* number);
  int (*begin_page_header)(void* self);
  int (*begin_page_footer)(void* self);
  /** Closes the container that was opened last: cell, row, table, note, page header or footer. */
  int (*close)(void* self);

  /**
   * Instead of all of the above: the document in a format that Tenet reads itself, into which the plugin converted it. name: as the file
   * would be called ("policy.docx"). Diagnostics may stand beside it.
   */
  int (*document)(void* self, const void* bytes, size_t length, const char* name);

  /** Something met and not read, or read with doubt. code: stable, in kebab-case ("picture-not-read"). sentence: what, and what to do. */
  int (*diagnose)(void* self, const char* code, const char* sentence);
  /**
   * The document is not read, and why: "holds pictures of pages and no text: have its text recognised (OCR), then check it again". The
   * sentence goes on after the file's name. Return from `read` afterwards. A document of which a part may be wrong without anybody seeing
   * it is better not read: what is not read is never counted as missing.
   */
  int (*fail)(void* self, const char* code, const char* sentence);
} tenet_builder;

/** A row in the table of readers. */
typedef struct tenet_reader {
  size_t size;            /**< of this structure */
  const char* id;         /**< short, lower case, of no other reader: "pdf" */
  const char* title;      /**< "PDF document" */
  const char* extensions; /**< with dots, lower case, spaces between: ".pdf .xps" */
  /**
   * Whether this looks like a document for `read`, by its bytes, whatever its name is. Asked only of files that Tenet does not read itself;
   * it must be quick. Not 0: it does.
   */
  int (*recognises)(const tenet_input* input);
  /** Tells the document to the builder. 0: it is read. Anything else: it is not; say why by `fail`. */
  int (*read)(const tenet_input* input, const tenet_builder* to);
} tenet_reader;

/* --- Writers of reports --------------------------------------------------------------------------------------------------------------- */

typedef struct tenet_report_input {
  size_t size;      /**< of this structure */
  const char* json; /**< the finished report, schema "tenet-report/1", as `tenet check --format json` writes it; ends in a NUL as well */
  size_t length;    /**< in bytes */
  uint32_t width;   /**< columns for text; 0: do not wrap */
  const char* folder;
} tenet_report_input;

typedef struct tenet_output {
  size_t size; /**< of this structure */
  void* self;
  /** The next bytes of the report as written, up to 512 MB together. */
  int (*write)(void* self, const void* bytes, size_t length);
  /** The report is not written, and why. */
  int (*fail)(void* self, const char* sentence);
} tenet_output;

typedef enum tenet_content {
  TENET_CONTENT_TEXT = 0,  /**< valid UTF-8 */
  TENET_CONTENT_BINARY = 1 /**< a file for a program, which a terminal should not be sent */
} tenet_content;

/** A row in the table of report writers. */
typedef struct tenet_writer {
  size_t size;           /**< of this structure */
  const char* id;        /**< what follows --format; of no other writer: "rst" */
  const char* title;     /**< "reStructuredText, for the handbook" */
  const char* extension; /**< ".rst" */
  tenet_content content;
  /** 0: the report is written. Anything else: it is not; say why by `fail`. The same report should give the same bytes. */
  int (*write)(const tenet_report_input* report, const tenet_output* to);
} tenet_writer;

/* --- The plugin ----------------------------------------------------------------------------------------------------------------------- */

typedef struct tenet_plugin {
  size_t size;                        /**< of this structure */
  uint32_t abi;                       /**< TENET_PLUGIN_ABI */
  uint32_t memory_megabytes;          /**< address space that a call may take; 0: 1024. At most 4096. */
  uint32_t seconds;                   /**< that a call may take, waiting included; 0: 60. At most 600. */
  const char* name;                   /**< "pdf" */
  const char* version;                /**< "1.0" */
  const char* about;                  /**< one line: what it does, and with which libraries */
  const tenet_reader* const* readers; /**< `reader_count` of them */
  size_t reader_count;                /**< at most 32 */
  const tenet_writer* const* writers;
  size_t writer_count; /**< at most 32 */
} tenet_plugin;

/** The function that a plugin exports. It describes and does nothing else; what it points to stays until the process ends. */
TENET_PLUGIN_EXPORT const tenet_plugin* tenet_plugin_v1(void);

#ifdef __cplusplus
}
#endif
#endif
