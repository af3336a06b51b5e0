/* What the C tests share: a promise that does not hold is told with its line, and the program goes on to the next. Every program is
 * given three folders: SAMPLES RULES SCRATCH. */
#ifndef TESTS_ABI_PROMISE_H
#define TESTS_ABI_PROMISE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenet/tenet.h>

static int broken_promises = 0;

#define PROMISE(condition)                                            \
  do {                                                                \
    if (!(condition)) {                                               \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      ++broken_promises;                                              \
    }                                                                 \
  } while (0)

/* That a call was refused with this code and id, in words that say so; frees the error. */
#define REFUSED(call, wanted_code, wanted_id, words) refused(__LINE__, #call, (call), &error, wanted_code, wanted_id, words)

static inline void refused(int line, const char* call, tenet_code code, tenet_error** error, tenet_code wanted, const char* id,
                           const char* words) {
  if (code != wanted || tenet_error_code(*error) != wanted || strcmp(tenet_error_id(*error), id) != 0 ||
      strstr(tenet_error_message(*error), words) == NULL) {
    fprintf(stderr, "line %d: %s: code %d, error %d \"%s\": %s; wanted %d \"%s\": ...%s...\n", line, call, (int)code,
            (int)tenet_error_code(*error), tenet_error_id(*error), tenet_error_message(*error), (int)wanted, id, words);
    ++broken_promises;
  }
  tenet_error_free(*error);
  *error = NULL;
}

static inline int is(tenet_text text, const char* wanted) {
  return text.data != NULL && text.size == strlen(wanted) && memcmp(text.data, wanted, text.size + 1) == 0;
}

static inline int has(tenet_text text, const char* words) {
  return text.data != NULL && text.data[text.size] == '\0' && strstr(text.data, words) != NULL;
}

/* Where the tests find things: the folders of samples and of packs, and an empty one to write into. */
static const char* samples;
static const char* rules;
static const char* scratch;

static inline void know_folders(int count, char** arguments) {
  if (count != 4) exit(2);
  samples = arguments[1];
  rules = arguments[2];
  scratch = arguments[3];
}

/* A name below a folder; the last eight stay. */
static inline const char* in(const char* folder, const char* name) {
  static char paths[8][1024];
  static int at = 0;
  char* path = paths[at++ % 8];
  snprintf(path, 1024, "%s/%s", folder, name);
  return path;
}

/* The whole file; to be freed. */
static inline char* contents(const char* file, size_t* size) {
  FILE* in_file = fopen(file, "rb");
  char* bytes = malloc(1 << 24);
  *size = in_file == NULL ? 0 : fread(bytes, 1, 1 << 24, in_file);
  if (in_file != NULL) fclose(in_file);
  return bytes;
}

/* All shipped rules. */
static inline tenet_checker* shipped_rules(void) {
  tenet_checker* checker = NULL;
  tenet_setup setup = {0};
  setup.size = sizeof setup;
  setup.rules = rules;
  if (tenet_checker_new(&setup, &checker, NULL) != TENET_OK) exit(1);
  return checker;
}

#endif
