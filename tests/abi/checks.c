/* Checks of tenet.h, and reports walked: what is given, and what is said to whoever calls wrongly. */
#include "promise.h"

static const char kPolicy[] =
    "# Anti-social behaviour policy\n\n## 1 Mediation\n\nBefore legal action our officers will:\n\n"
    "- screen every case to decide whether it is suitable for mediation\n- offer mediation to both parties\n\n"
    "## 2 Publicity\n\nWe will consider publicising injunctions.\n";
static const char kAgreement[] =
    "# Tenancy agreement\n\n1. The Tenant shall pay the Rent in advance without any set-off or deduction whatsoever.\n";

/* --- checking ---------------------------------------------------------------------------------------------------------- */

static const tenet_result_row* result_in(const tenet_document_row* document, const char* rule) {
  for (size_t i = 0; i < document->results_count; ++i) {
    if (is(document->results[i]->rule, rule)) return document->results[i];
  }
  return NULL;
}

static void a_report_is_walked(const tenet_checker* checker) {
  tenet_error* error = NULL;
  tenet_report* report = NULL;
  tenet_options options = {0};
  options.size = sizeof options;
  options.date = "2026-11-22";
  PROMISE(tenet_check_bytes(checker, kPolicy, sizeof kPolicy - 1, "unsaved.md", &options, &report, &error) == TENET_OK && error == NULL);
  const tenet_report_row* row = tenet_report_rows(report);
  PROMISE(row != NULL && row->size == sizeof *row && row == tenet_report_rows(report));
  PROMISE(is(row->date, "2026-11-22") && is(row->profile, "default") && row->view == TENET_VIEW_ACCEPTED);
  PROMISE(is(row->tool_version, tenet_version()));
  PROMISE(row->documents_count == 1 && row->problems_count == 0 && row->packs_count > 0 && row->tailoring_count == 0);

  const tenet_document_row* document = row->documents[0];
  PROMISE(is(document->path, "unsaved.md") && document->checked && is(document->kind, "asb-policy") && is(document->format, "md"));
  PROMISE(document->sha256.size == 64 && document->words > 20 && document->diagnostics_count == 0 && !document->unrecognised_listed);

  const tenet_result_row* result = result_in(document, "respect.3.7");
  PROMISE(result != NULL && result->status == TENET_STATUS_COVERED && result->form == TENET_FORM_BLOCK && result->decision == NULL);
  PROMISE(result->elements_count >= 2 && result->evidence_count >= 2);
  const tenet_evidence_row* evidence = result->evidence[0];
  PROMISE(evidence->polarity == TENET_POLARITY_AFFIRMED && evidence->force == TENET_FORCE_COMMITTED && evidence->actor == TENET_ACTOR_WE);
  PROMISE(has(evidence->context, "mediation") && is(evidence->cue, "will"));
  const tenet_place* place = evidence->place;
  PROMISE(place->kind == TENET_BLOCK_LIST_ITEM && place->block > 0 && place->end - place->start == evidence->quote.size);
  PROMISE(place->headings_count == 2 && has(place->headings[1], "Mediation") && place->path_count == 3 && is(place->part, "unsaved.md"));
  PROMISE(place->row == 0 && place->column == 0 && place->page == 0);

  int weak = 0;
  for (size_t i = 0; i < row->coverage_count; ++i)
    weak |= is(row->coverage[i]->rule, "respect.2.6") && row->coverage[i]->status == TENET_STATUS_WEAK;
  PROMISE(weak);
  tenet_report_free(report);
}

static void a_report_outlives_its_checker(void) {
  tenet_checker* checker = NULL;
  tenet_report* report = NULL;
  tenet_setup setup = {0};
  setup.size = sizeof setup;
  setup.rules = rules;
  PROMISE(tenet_checker_new(&setup, &checker, NULL) == TENET_OK);
  PROMISE(tenet_check_bytes(checker, kAgreement, sizeof kAgreement - 1, "a.md", NULL, &report, NULL) == TENET_OK);
  tenet_checker_free(checker);
  const tenet_result_row* result = result_in(tenet_report_rows(report)->documents[0], "fairness.rent-without-set-off");
  PROMISE(result != NULL && result->status == TENET_STATUS_FLAGGED && result->form == TENET_FORM_TERM);
  tenet_report_free(report);
}

static void files_and_folders_are_checked(const tenet_checker* checker) {
  tenet_error* error = NULL;
  tenet_report* report = NULL;
  const char* paths[] = {in(samples, "asb-policy.docx"), in(scratch, "missing.docx")};
  PROMISE(tenet_check_paths(checker, paths, 2, NULL, &report, &error) == TENET_OK && error == NULL);
  const tenet_report_row* row = tenet_report_rows(report);
  PROMISE(row->documents_count == 2 && row->documents[0]->checked && is(row->documents[0]->format, "docx"));
  PROMISE(!row->documents[1]->checked && has(row->documents[1]->error, "missing.docx"));
  tenet_report_free(report);
  /* No paths: an empty set, not an error. */
  PROMISE(tenet_check_paths(checker, NULL, 0, NULL, &report, &error) == TENET_OK);
  PROMISE(tenet_report_rows(report)->documents_count == 0);
  tenet_report_free(report);
}

static void documents_in_memory_are_one_set(const tenet_checker* checker) {
  tenet_error* error = NULL;
  tenet_report* report = NULL;
  tenet_memory_file policy = {sizeof policy, "policy.md", kPolicy, sizeof kPolicy - 1};
  tenet_memory_file agreement = {sizeof agreement, "agreement.md", kAgreement, sizeof kAgreement - 1};
  tenet_memory_file empty = {sizeof empty, "empty.txt", NULL, 0};
  tenet_memory_file nameless = {sizeof nameless, NULL, kPolicy, sizeof kPolicy - 1};
  const tenet_memory_file* files[] = {&policy, &agreement, &empty};
  const tenet_memory_file* wrong[] = {&policy, &nameless};
  const tenet_memory_file* missing[] = {NULL};
  PROMISE(tenet_check_memory(checker, files, 3, NULL, &report, &error) == TENET_OK && error == NULL);
  const tenet_report_row* row = tenet_report_rows(report);
  PROMISE(row->documents_count == 3 && is(row->documents[1]->path, "agreement.md") && is(row->documents[1]->kind, "tenancy-agreement"));
  PROMISE(row->coverage_count > 60);
  tenet_report_free(report);
  REFUSED(tenet_check_memory(checker, wrong, 2, NULL, &report, &error), TENET_MISUSE, "argument-null", "files[1]->name is NULL");
  REFUSED(tenet_check_memory(checker, missing, 1, NULL, &report, &error), TENET_MISUSE, "argument-null", "files[0] is NULL");
  REFUSED(tenet_check_memory(checker, NULL, 1, NULL, &report, &error), TENET_MISUSE, "argument-null", "files is NULL");
  policy.size = 3;
  REFUSED(tenet_check_memory(checker, files, 1, NULL, &report, &error), TENET_MISUSE, "argument-size", "files[0]->size");
}

static void what_cannot_be_read_is_a_row(const tenet_checker* checker) {
  static const struct {
    const char *bytes, *name, *words;
  } rows[] = {
      {"PK\003\004 and nothing of a zip", "policy.docx", "policy.docx"},
      {"%PDF-1.7", "policy.pdf", "PDF"},
      {"", "nothing.docx", "nothing.docx"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; ++i) {
    tenet_report* report = NULL;
    PROMISE(tenet_check_bytes(checker, rows[i].bytes, strlen(rows[i].bytes), rows[i].name, NULL, &report, NULL) == TENET_OK);
    const tenet_document_row* document = tenet_report_rows(report)->documents[0];
    PROMISE(!document->checked && has(document->error, rows[i].words) && document->results_count == 0);
    tenet_report_free(report);
  }
}

static void a_check_is_told_what_is_wrong(const tenet_checker* checker) {
  tenet_error* error = NULL;
  tenet_report* report = NULL;
  tenet_options options = {0};
  const char* paths[] = {NULL};
  options.size = sizeof options;
  REFUSED(tenet_check_bytes(NULL, kPolicy, 1, "a.md", NULL, &report, &error), TENET_MISUSE, "argument-null", "checker is NULL");
  REFUSED(tenet_check_bytes(checker, kPolicy, 1, "a.md", NULL, NULL, &error), TENET_MISUSE, "argument-null", "report is NULL");
  REFUSED(tenet_check_bytes(checker, NULL, 1, "a.md", NULL, &report, &error), TENET_MISUSE, "argument-null", "bytes is NULL");
  REFUSED(tenet_check_bytes(checker, kPolicy, 1, NULL, NULL, &report, &error), TENET_MISUSE, "argument-null", "name is NULL");
  REFUSED(tenet_check_bytes(checker, kPolicy, 1, "\xc3", NULL, &report, &error), TENET_MISUSE, "argument-not-utf8", "name is not UTF-8");
  REFUSED(tenet_check_paths(checker, paths, 1, NULL, &report, &error), TENET_MISUSE, "argument-null", "paths[0] is NULL");
  REFUSED(tenet_check_paths(checker, NULL, 1, NULL, &report, &error), TENET_MISUSE, "argument-null", "paths is NULL");
  options.kind = "asb-polic";
  REFUSED(tenet_check_bytes(checker, kPolicy, 1, "a.md", &options, &report, &error), TENET_FAILED, "kind-unknown",
          "did you mean 'asb-policy'?");
  options.kind = NULL;
  options.date = "2026-02-30";
  REFUSED(tenet_check_bytes(checker, kPolicy, 1, "a.md", &options, &report, &error), TENET_FAILED, "date-invalid",
          "'2026-02-30' is no date");
  options.date = NULL;
  options.view = 2;
  REFUSED(tenet_check_bytes(checker, kPolicy, 1, "a.md", &options, &report, &error), TENET_MISUSE, "argument-value", "options->view is 2");
  options.view = 0;
  options.size = 8;
  REFUSED(tenet_check_bytes(checker, kPolicy, 1, "a.md", &options, &report, &error), TENET_MISUSE, "argument-size", "options->size is 8");
  PROMISE(report == NULL);
}

struct run {
  size_t told, asked, stop_after;
  char last[64];
};

static void tell(void* user, size_t done, size_t total, const char* path) {
  struct run* run = user;
  ++run->told;
  PROMISE(done == run->told && total == 2);
  snprintf(run->last, sizeof run->last, "%s", path);
}

static int32_t ask(void* user) {
  struct run* run = user;
  return ++run->asked > run->stop_after;
}

static void a_check_tells_how_far_it_is_and_can_be_stopped(const tenet_checker* checker) {
  tenet_error* error = (tenet_error*)&error;
  tenet_report* report = NULL;
  tenet_memory_file policy = {sizeof policy, "policy.md", kPolicy, sizeof kPolicy - 1};
  tenet_memory_file agreement = {sizeof agreement, "agreement.md", kAgreement, sizeof kAgreement - 1};
  const tenet_memory_file* files[] = {&policy, &agreement};
  struct run run = {0, 0, (size_t)-1, ""};
  tenet_options options = {0};
  options.size = sizeof options;
  options.jobs = 1;
  options.progress = tell;
  options.stop = ask;
  options.user = &run;
  PROMISE(tenet_check_memory(checker, files, 2, &options, &report, &error) == TENET_OK);
  PROMISE(run.told == 2 && strcmp(run.last, "agreement.md") == 0);
  PROMISE(run.asked > 100); /* before each rule, so that one long document can be stopped */
  tenet_report_free(report);

  const struct run again = {0, 0, 3, ""};
  run = again;
  PROMISE(tenet_check_memory(checker, files, 2, &options, &report, &error) == TENET_STOPPED && error == NULL);
  PROMISE(run.asked == 4); /* who said so once is not asked again */
  const tenet_report_row* row = tenet_report_rows(report);
  PROMISE(row->documents_count == 2 && !row->documents[0]->checked && !row->documents[1]->checked);
  PROMISE(has(row->documents[0]->error, "not reached"));
  tenet_report_free(report);
}

int main(int count, char** arguments) {
  know_folders(count, arguments);
  a_report_outlives_its_checker();
  tenet_checker* const checker = shipped_rules();
  a_report_is_walked(checker);
  files_and_folders_are_checked(checker);
  documents_in_memory_are_one_set(checker);
  what_cannot_be_read_is_a_row(checker);
  a_check_is_told_what_is_wrong(checker);
  a_check_tells_how_far_it_is_and_can_be_stopped(checker);
  tenet_checker_free(checker);
  return broken_promises == 0 ? 0 : 1;
}
