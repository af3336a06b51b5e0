/* Versions, names, errors and rules of tenet.h: what is given, and what is said to whoever calls wrongly. */
#include "promise.h"

/* --- versions, names, errors ------------------------------------------------------------------------------------------- */

static void the_library_says_which_it_is(void) {
  tenet_error* error = (tenet_error*)&error; /* its former value is never looked at */
  PROMISE(strlen(tenet_version()) >= 5);
  PROMISE(tenet_abi_version() == TENET_ABI_VERSION);
  PROMISE(tenet_require_abi(TENET_ABI_VERSION, &error) == TENET_OK);
  PROMISE(error == NULL);
  REFUSED(tenet_require_abi(TENET_ABI_VERSION + 1, &error), TENET_MISUSE, "argument-abi", "install a newer Tenet");
  REFUSED(tenet_require_abi((TENET_ABI_MAJOR + 1) << 16, &error), TENET_MISUSE, "argument-abi", "install a newer Tenet");
  PROMISE(tenet_require_abi(TENET_ABI_VERSION + 1, NULL) == TENET_MISUSE);
}

static void numbers_have_the_names_of_the_json(void) {
  static const struct {
    tenet_vocabulary vocabulary;
    int32_t last;
    const char* name;
  } rows[] = {
      {TENET_STATUS, TENET_STATUS_NOT_CHECKED, "not_checked"},
      {TENET_FORM, TENET_FORM_PROCEDURE, "procedure"},
      {TENET_SEVERITY, TENET_SEVERITY_HIGH, "high"},
      {TENET_OBLIGATION, TENET_OBLIGATION_CONTEXT, "context"},
      {TENET_POLARITY, TENET_POLARITY_EXCEPTED, "excepted"},
      {TENET_FORCE, TENET_FORCE_COMMITTED, "committed"},
      {TENET_ACTOR, TENET_ACTOR_THIRD_PARTY, "third_party"},
      {TENET_BASIS, TENET_BASIS_CLAIMED, "claimed"},
      {TENET_BLOCK_KIND, TENET_BLOCK_PAGE_FOOTER, "page_footer"},
      {TENET_VIEW, TENET_VIEW_ORIGINAL, "original"},
      {TENET_TAILORING_USE, TENET_USE_NOT_SELECTED, "not_selected"},
      {TENET_COMMENT_KIND, TENET_COMMENT_GAPS, "gaps"},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; ++i) {
    const char* name = tenet_name(rows[i].vocabulary, rows[i].last);
    PROMISE(name != NULL && strcmp(name, rows[i].name) == 0);
    PROMISE(tenet_name(rows[i].vocabulary, rows[i].last + 1) == NULL);
    PROMISE(tenet_name(rows[i].vocabulary, -1) == NULL);
    for (int32_t value = 0; value < rows[i].last; ++value) PROMISE(tenet_name(rows[i].vocabulary, value) != NULL);
  }
  PROMISE(tenet_name((int32_t)(sizeof rows / sizeof rows[0]), 0) == NULL);
  PROMISE(tenet_name(-1, 0) == NULL);
}

static void nothing_may_be_asked_and_freed(void) {
  PROMISE(tenet_error_code(NULL) == TENET_OK);
  PROMISE(strcmp(tenet_error_id(NULL), "") == 0 && strcmp(tenet_error_message(NULL), "") == 0);
  PROMISE(tenet_buffer_data(NULL) == NULL && tenet_buffer_size(NULL) == 0);
  PROMISE(tenet_checker_rows(NULL) == NULL && tenet_report_rows(NULL) == NULL);
  PROMISE(tenet_copy_rows(NULL) == NULL && tenet_comments_rows(NULL) == NULL);
  tenet_error_free(NULL);
  tenet_buffer_free(NULL);
  tenet_checker_free(NULL);
  tenet_report_free(NULL);
  tenet_copy_free(NULL);
  tenet_comments_free(NULL);
}

/* --- rules ------------------------------------------------------------------------------------------------------------- */

static void a_setup_is_looked_through(void) {
  tenet_error* error = NULL;
  tenet_checker* checker = (tenet_checker*)&checker;
  tenet_setup setup;
  struct {
    tenet_setup setup;
    size_t later;
  } newer;
  const char* nothing[] = {NULL};
  const char* wrong[] = {"respect"};
  const char* folder[] = {in(scratch, "no such folder")};
  const char* bytes[] = {"\xff"};

  REFUSED(tenet_checker_new(NULL, NULL, &error), TENET_MISUSE, "argument-null", "checker is NULL");
  memset(&setup, 0, sizeof setup);
  REFUSED(tenet_checker_new(&setup, &checker, &error), TENET_MISUSE, "argument-size", "set it to sizeof *setup");
  PROMISE(checker == NULL);
  setup.size = (size_t)-1;
  REFUSED(tenet_checker_new(&setup, &checker, &error), TENET_MISUSE, "argument-size", "setup->size");

  /* Written for a newer header: served as long as it asks for nothing that is not known here. */
  memset(&newer, 0, sizeof newer);
  newer.setup.size = sizeof newer;
  newer.setup.rules = rules;
  newer.later = 1;
  REFUSED(tenet_checker_new(&newer.setup, &checker, &error), TENET_MISUSE, "argument-newer", "install a newer Tenet");
  newer.later = 0;
  PROMISE(tenet_checker_new(&newer.setup, &checker, &error) == TENET_OK && error == NULL);
  tenet_checker_free(checker);

  setup.size = sizeof setup;
  setup.rules = rules;
  setup.packs_count = 1;
  REFUSED(tenet_checker_new(&setup, &checker, &error), TENET_MISUSE, "argument-null", "setup->packs is NULL");
  setup.packs = nothing;
  REFUSED(tenet_checker_new(&setup, &checker, &error), TENET_MISUSE, "argument-null", "setup->packs[0] is NULL");
  setup.packs = bytes;
  REFUSED(tenet_checker_new(&setup, &checker, &error), TENET_MISUSE, "argument-not-utf8", "setup->packs[0] is not UTF-8");
  setup.packs = wrong;
  REFUSED(tenet_checker_new(&setup, &checker, &error), TENET_FAILED, "pack-unknown", "there is no pack 'respect'; there is asb-charter");
  setup.packs_count = 0;
  setup.profile = "defualt";
  REFUSED(tenet_checker_new(&setup, &checker, &error), TENET_FAILED, "profile-unknown", "there is no profile 'defualt'");
  setup.profile = NULL;
  setup.only = wrong;
  setup.only_count = 1;
  REFUSED(tenet_checker_new(&setup, &checker, &error), TENET_FAILED, "rule-unknown", "there is no rule 'respect'");
  setup.only_count = 0;
  setup.more_rules = folder;
  setup.more_rules_count = 1;
  PROMISE(tenet_checker_new(&setup, &checker, &error) == TENET_FAILED && strstr(tenet_error_message(error), "no such folder") != NULL);
  PROMISE(checker == NULL);
  tenet_error_free(error);
}

static void a_checker_says_what_it_loaded(const tenet_checker* checker) {
  const tenet_checker_row* row = tenet_checker_rows(checker);
  PROMISE(row != NULL && row->size == sizeof *row);
  PROMISE(row == tenet_checker_rows(checker)); /* made once */
  PROMISE(is(row->rules_folder, rules));
  PROMISE(row->kinds_count >= 12 && is(row->kinds[row->kinds_count - 1], "other"));
  PROMISE(row->problems_count == 0);
  int default_profile = 0, respect = 0, standard = 0, partnership_runs = 0;
  for (size_t i = 0; i < row->profiles_count; ++i) default_profile |= is(row->profiles[i]->id, "default");
  for (size_t i = 0; i < row->packs_count; ++i) {
    if (is(row->packs[i]->id, "respect-standard"))
      standard = row->packs[i]->selected && row->packs[i]->rules == 68 && row->packs[i]->chapters_count > 0 &&
                 row->packs[i]->chapters[0]->rules_count > 0;
    if (is(row->packs[i]->id, "partnership")) partnership_runs = row->packs[i]->selected;
  }
  for (size_t i = 0; i < row->rules_count; ++i) {
    if (!is(row->rules[i]->id, "respect.3.7")) continue;
    respect = row->rules[i]->form == TENET_FORM_BLOCK && is(row->rules[i]->pack, "respect-standard") &&
              has(row->rules[i]->source, "Commitment 3") && has(row->rules[i]->file, ".lua") && row->rules[i]->line > 0;
  }
  PROMISE(default_profile);
  PROMISE(standard);
  PROMISE(!partnership_runs);
  PROMISE(respect);
}

static void a_wrong_tailoring_file_is_a_problem_and_the_rest_works(void) {
  tenet_error* error = NULL;
  tenet_checker* checker = NULL;
  const char* file = in(scratch, "tailoring.lua");
  const char* files[] = {file};
  tenet_setup setup = {0};
  FILE* out = fopen(file, "wb");
  fputs("decide 'no.such.rule' { status = 'not_applicable', reason = 'x' }\n", out);
  fclose(out);
  setup.size = sizeof setup;
  setup.rules = rules;
  setup.tailoring = files;
  setup.tailoring_count = 1;
  PROMISE(tenet_checker_new(&setup, &checker, &error) == TENET_OK);
  PROMISE(tenet_checker_rows(checker)->problems_count > 0);
  PROMISE(has(tenet_checker_rows(checker)->problems[0]->message, "tailoring.lua"));
  tenet_checker_free(checker);
}

static void a_plugin_is_loaded_or_refused(void) {
  tenet_error* error = NULL;
  PROMISE(tenet_use_plugins_of(NULL, &error) == TENET_OK && error == NULL);
  PROMISE(tenet_use_plugins_of(in(scratch, "no such folder"), &error) == TENET_OK); /* looked into when something is met */
  PROMISE(tenet_load_plugin(in(scratch, "missing.so"), &error) == TENET_FAILED && strstr(tenet_error_message(error), "missing.so") != NULL);
  tenet_error_free(error);
  REFUSED(tenet_load_plugin(NULL, &error), TENET_MISUSE, "argument-null", "file is NULL");
  REFUSED(tenet_use_plugins_of("\xff", &error), TENET_MISUSE, "argument-not-utf8", "folder is not UTF-8");
}

int main(int count, char** arguments) {
  know_folders(count, arguments);
  the_library_says_which_it_is();
  numbers_have_the_names_of_the_json();
  nothing_may_be_asked_and_freed();
  a_plugin_is_loaded_or_refused();
  a_setup_is_looked_through();
  a_wrong_tailoring_file_is_a_problem_and_the_rest_works();
  tenet_checker* const checker = shipped_rules();
  a_checker_says_what_it_loaded(checker);
  tenet_checker_free(checker);
  return broken_promises == 0 ? 0 : 1;
}
