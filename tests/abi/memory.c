/* Memory that runs out, at one place after another: every call ends with a code or a row that says so, and the next call works again. */
#include "promise.h"

void* __libc_malloc(size_t size);
void* __libc_calloc(size_t count, size_t size);
void* __libc_realloc(void* memory, size_t size);

/* Allocations so far, and from which one on there is no memory; 0: there is. */
static size_t allocations = 0;
static size_t none_from = 0;

static int runs_out(void) {
  ++allocations;
  return none_from != 0 && allocations >= none_from;
}

void* malloc(size_t size) {
  return runs_out() ? NULL : __libc_malloc(size);
}
void* calloc(size_t count, size_t size) {
  return runs_out() ? NULL : __libc_calloc(count, size);
}
void* realloc(void* memory, size_t size) {
  return runs_out() ? NULL : __libc_realloc(memory, size);
}

static const char kPolicy[] = "# Policy\n\nWe will offer mediation, and screen every case for it.\n";
static tenet_checker* checker = NULL;
static tenet_report* report = NULL;
static char* document = NULL;
static size_t document_size = 0;

static tenet_code make_checker(tenet_error** error) {
  tenet_checker* made = NULL;
  tenet_setup setup = {0};
  setup.size = sizeof setup;
  setup.rules = rules;
  const tenet_code code = tenet_checker_new(&setup, &made, error);
  PROMISE((code == TENET_OK) == (made != NULL));
  tenet_checker_free(made);
  return code;
}

static tenet_code check(tenet_error** error) {
  tenet_report* made = NULL;
  const tenet_code code = tenet_check_bytes(checker, kPolicy, sizeof kPolicy - 1, "policy.md", NULL, &made, error);
  PROMISE((code == TENET_OK) == (made != NULL));
  tenet_report_free(made);
  return code;
}

static tenet_code check_a_package(tenet_error** error) {
  tenet_report* made = NULL;
  const tenet_code code = tenet_check_bytes(checker, document, document_size, "policy.docx", NULL, &made, error);
  tenet_report_free(made);
  return code;
}

static tenet_code write_json(tenet_error** error) {
  tenet_buffer* made = NULL;
  const tenet_code code = tenet_report_write(report, "json", NULL, &made, error);
  PROMISE((code == TENET_OK) == (made != NULL));
  tenet_buffer_free(made);
  return code;
}

static tenet_code refuse(tenet_error** error) {
  tenet_buffer* made = NULL;
  return tenet_report_write(report, "jsn", NULL, &made, error) == TENET_OK ? TENET_BROKEN : TENET_OK;
}

static tenet_code annotate(tenet_error** error) {
  tenet_copy* made = NULL;
  const tenet_code code = tenet_annotate_bytes(checker, document, document_size, "policy.docx", NULL, NULL, &made, error);
  tenet_copy_free(made);
  return code;
}

/* At places spread over the call, from its first allocation to its last. */
static void runs_out_in(const char* name, tenet_code (*call)(tenet_error** error)) {
  enum { kPlaces = 40 };
  tenet_error* error = NULL;
  allocations = 0;
  if (call(&error) != TENET_OK) {
    fprintf(stderr, "%s: %s\n", name, tenet_error_message(error));
    ++broken_promises;
  }
  tenet_error_free(error);
  const size_t all = allocations;
  for (size_t place = 0; place < kPlaces; ++place) {
    error = NULL;
    allocations = 0;
    none_from = 1 + place * all / kPlaces;
    const tenet_code code = call(&error);
    none_from = 0;
    PROMISE(code == TENET_OK || code == TENET_NO_MEMORY || code == TENET_FAILED);
    if (code != TENET_OK) PROMISE(error != NULL && strlen(tenet_error_message(error)) > 0);
    tenet_error_free(error);
  }
  PROMISE(call(NULL) == TENET_OK);
}

int main(int count, char** arguments) {
  know_folders(count, arguments);
  checker = shipped_rules();
  document = contents(in(samples, "asb-policy.docx"), &document_size);
  PROMISE(tenet_check_bytes(checker, kPolicy, sizeof kPolicy - 1, "policy.md", NULL, &report, NULL) == TENET_OK);
  runs_out_in("refuse", refuse);
  runs_out_in("write_json", write_json);
  runs_out_in("check", check);
  runs_out_in("check_a_package", check_a_package);
  runs_out_in("annotate", annotate);
  runs_out_in("make_checker", make_checker);
  free(document);
  tenet_report_free(report);
  tenet_checker_free(checker);
  return broken_promises == 0 ? 0 : 1;
}
