/* What tenet.h says of threads, done: one checker, its rows, a report and the tables of formats used by several threads at once, while
 * others make and free checkers of their own. Answers must be those of one thread alone; ThreadSanitizer watches what nobody sees
 * (tests/README.md). */
#include <pthread.h>

#include "promise.h"

enum { kThreads = 6, kRounds = 3 };

static const tenet_checker* checker;
static const tenet_report* shared;
static const char* expected;

static const char kPolicy[] =
    "# Anti-social behaviour policy\n\nOur officers will offer mediation, and will screen each case for it first.\n\n"
    "We may apply for an injunction. Before we do, officers must assess any support needs.\n";

static tenet_options on_a_day(void) {
  tenet_options options = {0};
  options.size = sizeof options;
  options.date = "2026-11-22";
  return options;
}

static int32_t go_on(void* user) {
  (void)user;
  return 0;
}

static void told(void* user, size_t done, size_t total, const char* path) {
  (void)path;
  *(size_t*)user = done * 1000 + total; /* by one thread at a time: not locked here */
}

/* A document from memory by the shared checker, as JSON: always the same. */
static void check_and_compare(void) {
  tenet_report* report = NULL;
  tenet_buffer* json = NULL;
  const tenet_options options = on_a_day();
  PROMISE(tenet_check_bytes(checker, kPolicy, sizeof kPolicy - 1, "policy.md", &options, &report, NULL) == TENET_OK);
  PROMISE(tenet_report_write(report, "json", NULL, &json, NULL) == TENET_OK);
  PROMISE(strcmp(tenet_buffer_data(json), expected) == 0);
  tenet_buffer_free(json);
  tenet_report_free(report);
}

/* A check that starts threads of its own, with functions of ours. */
static void check_several(void) {
  size_t last = 0;
  tenet_report* report = NULL;
  tenet_memory_file file = {sizeof file, "policy.md", kPolicy, sizeof kPolicy - 1};
  const tenet_memory_file* files[] = {&file, &file, &file};
  tenet_options options = on_a_day();
  options.jobs = 3;
  options.progress = told;
  options.stop = go_on;
  options.user = &last;
  PROMISE(tenet_check_memory(checker, files, 3, &options, &report, NULL) == TENET_OK && last == 3003);
  tenet_report_free(report);
}

/* What others read at the same time. */
static void read_what_is_shared(void) {
  const tenet_report_row* row = tenet_report_rows(shared);
  PROMISE(row->documents_count == 1 && row->documents[0]->results_count > 0);
  PROMISE(tenet_checker_rows(checker)->rules_count > 0);
  PROMISE(tenet_formats()->reports_count > 0);
}

static void explain_and_fail(void) {
  tenet_buffer* text = NULL;
  tenet_error* error = NULL;
  const tenet_options options = on_a_day();
  PROMISE(tenet_explain_bytes(checker, "respect.3.7", kPolicy, sizeof kPolicy - 1, "p.md", &options, &text, &error) == TENET_OK);
  tenet_buffer_free(text);
  PROMISE(tenet_explain_bytes(checker, "respect.9.9", kPolicy, 9, "p.md", &options, &text, &error) == TENET_FAILED);
  tenet_error_free(error);
}

static void make_another_checker(void) {
  tenet_checker* own = NULL;
  const char* only[] = {"respect.3.7"};
  tenet_setup setup = {0};
  setup.size = sizeof setup;
  setup.rules = rules;
  setup.only = only;
  setup.only_count = 1;
  PROMISE(tenet_checker_new(&setup, &own, NULL) == TENET_OK);
  tenet_checker_free(own);
}

static void* work(void* number) {
  static void (*const jobs[])(void) = {check_and_compare, check_several, read_what_is_shared, explain_and_fail, make_another_checker};
  const size_t first = *(const size_t*)number;
  for (size_t i = 0; i < kRounds; ++i) jobs[(first + i) % (sizeof jobs / sizeof jobs[0])]();
  check_and_compare();
  return NULL;
}

int main(int count, char** arguments) {
  tenet_checker* made = NULL;
  tenet_report* report = NULL;
  tenet_buffer* json = NULL;
  tenet_setup setup = {0};
  pthread_t threads[kThreads];
  size_t numbers[kThreads];
  know_folders(count, arguments);
  setup.size = sizeof setup;
  setup.rules = rules;
  if (tenet_checker_new(&setup, &made, NULL) != TENET_OK) return 1;
  checker = made;
  const tenet_options options = on_a_day();
  PROMISE(tenet_check_bytes(checker, kPolicy, sizeof kPolicy - 1, "policy.md", &options, &report, NULL) == TENET_OK);
  PROMISE(tenet_report_write(report, "json", NULL, &json, NULL) == TENET_OK);
  shared = report;
  expected = tenet_buffer_data(json);
  for (size_t i = 0; i < kThreads; ++i) {
    numbers[i] = i;
    if (pthread_create(&threads[i], NULL, work, &numbers[i]) != 0) return 1;
  }
  for (size_t i = 0; i < kThreads; ++i) pthread_join(threads[i], NULL);
  tenet_buffer_free(json);
  tenet_report_free(report);
  tenet_checker_free(made);
  return broken_promises == 0 ? 0 : 1;
}
