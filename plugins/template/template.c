/* The smallest plugin that works: it reads letters (.letter) and writes counts (--format counts). Copy it and change what is yours. */

#include <stdio.h>
#include <string.h>

#include <tenet/plugin.h>

/* --- A reader: the first line, "LETTER", says what the file is; then each line is a paragraph, and one that begins with "# " a heading. */

static const char kMark[] = "LETTER\n";

static int recognises(const tenet_input *input) {
  return input->length >= strlen(kMark) && memcmp(input->data, kMark, strlen(kMark)) == 0;
}

static int tell_line(const tenet_builder *to, const char *line, size_t length) {
  const int heading = length > 2 && line[0] == '#' && line[1] == ' ';
  const size_t skipped = heading ? 2 : 0;
  const int stop = heading ? to->begin_heading(to->self, 1, NULL) : to->begin_paragraph(to->self, TENET_ROLE_BODY);
  if (stop != 0 || to->text(to->self, line + skipped, length - skipped) != 0) return 1;
  return to->end(to->self);
}

static int read_letter(const tenet_input *input, const tenet_builder *to) {
  const char *line = (const char *)input->data + strlen(kMark);
  const char *end = (const char *)input->data + input->length;
  if (line == end) return to->fail(to->self, "letter-empty", "is a letter without a word: ask for it again");
  while (line < end) {
    const char *stop = memchr(line, '\n', (size_t)(end - line));
    if (stop == NULL) stop = end;
    if (tell_line(to, line, (size_t)(stop - line)) != 0) return 1;
    line = stop < end ? stop + 1 : end;
  }
  return 0;
}

static const tenet_reader kLetters = {
    .size = sizeof(tenet_reader),
    .id = "letter",
    .title = "letter of the template",
    .extensions = ".letter",
    .recognises = recognises,
    .read = read_letter,
};

/* --- A writer: how often each status occurs, counted in the report's JSON; a real one would parse it with a library. */

static int count(const char *json, const char *status) {
  char wanted[64];
  int found = 0;
  snprintf(wanted, sizeof wanted, "\"status\": \"%s\"", status);
  for (const char *at = strstr(json, wanted); at != NULL; at = strstr(at + 1, wanted)) ++found;
  return found;
}

static int write_counts(const tenet_report_input *report, const tenet_output *to) {
  static const char *const kStatuses[] = {"covered", "partial", "weak", "contradicted", "missing"};
  for (size_t i = 0; i < sizeof kStatuses / sizeof *kStatuses; ++i) {
    char line[80];
    const int length = snprintf(line, sizeof line, "%s %d\n", kStatuses[i], count(report->json, kStatuses[i]));
    if (to->write(to->self, line, (size_t)length) != 0) return 1;
  }
  return 0;
}

static const tenet_writer kCounts = {
    .size = sizeof(tenet_writer),
    .id = "counts",
    .title = "how often each status occurs, of the template",
    .extension = ".txt",
    .content = TENET_CONTENT_TEXT,
    .write = write_counts,
};

/* --- The plugin. */

static const tenet_reader *const kReaders[] = {&kLetters};
static const tenet_writer *const kWriters[] = {&kCounts};

static const tenet_plugin kPlugin = {
    .size = sizeof(tenet_plugin),
    .abi = TENET_PLUGIN_ABI,
    .name = "template",
    .version = "1.0",
    .about = "the smallest plugin that works",
    .readers = kReaders,
    .reader_count = sizeof kReaders / sizeof *kReaders,
    .writers = kWriters,
    .writer_count = sizeof kWriters / sizeof *kWriters,
};

const tenet_plugin *tenet_plugin_v1(void) { return &kPlugin; }
