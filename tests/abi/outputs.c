/* What tenet.h makes of reports and documents: what is given, and what is said to whoever calls wrongly. */
#include "promise.h"

static const char kPolicy[] =
    "# Anti-social behaviour policy\n\n## 1 Mediation\n\nBefore legal action our officers will:\n\n"
    "- screen every case to decide whether it is suitable for mediation\n- offer mediation to both parties\n\n"
    "## 2 Publicity\n\nWe will consider publicising injunctions.\n";
/* --- what is made of a report ------------------------------------------------------------------------------------------ */

static void a_report_is_written_in_every_format(const tenet_checker* checker) {
  tenet_error* error = NULL;
  tenet_report* report = NULL;
  tenet_buffer* buffer = NULL;
  tenet_style style = {0};
  const tenet_formats_row* formats = tenet_formats();
  PROMISE(formats != NULL && formats == tenet_formats() && formats->reports_count >= 8 && formats->assessments_count == 3);
  PROMISE(formats->layouts_count == 4 && is(formats->layouts[0], "tenet"));
  tenet_check_bytes(checker, kPolicy, sizeof kPolicy - 1, "unsaved.md", NULL, &report, NULL);
  int binary = 0;
  for (size_t i = 0; i < formats->reports_count; ++i) {
    const tenet_format_row* format = formats->reports[i];
    PROMISE(tenet_report_write(report, format->id.data, NULL, &buffer, &error) == TENET_OK && tenet_buffer_size(buffer) > 100);
    PROMISE(format->title.size > 0 && tenet_buffer_data(buffer)[tenet_buffer_size(buffer)] == '\0');
    binary += format->binary != 0;
    tenet_buffer_free(buffer);
  }
  PROMISE(binary == 1);

  style.size = sizeof style;
  style.width = 40;
  style.colour = 1;
  PROMISE(tenet_report_write(report, "text", &style, &buffer, &error) == TENET_OK && strstr(tenet_buffer_data(buffer), "\033[") != NULL);
  PROMISE(tenet_buffer_save(buffer, in(scratch, "report.txt"), &error) == TENET_OK);
  REFUSED(tenet_buffer_save(buffer, in(scratch, "no/such/report.txt"), &error), TENET_FAILED, "file-unwritable", "report.txt");
  REFUSED(tenet_buffer_save(buffer, NULL, &error), TENET_MISUSE, "argument-null", "file is NULL");
  REFUSED(tenet_buffer_save(NULL, "x", &error), TENET_MISUSE, "argument-null", "buffer is NULL");
  tenet_buffer_free(buffer);

  REFUSED(tenet_report_write(report, "htm", NULL, &buffer, &error), TENET_FAILED, "format-unknown", "did you mean 'html'?");
  PROMISE(buffer == NULL);
  REFUSED(tenet_report_write(report, NULL, NULL, &buffer, &error), TENET_MISUSE, "argument-null", "format is NULL");
  REFUSED(tenet_report_write(NULL, "text", NULL, &buffer, &error), TENET_MISUSE, "argument-null", "report is NULL");
  REFUSED(tenet_report_write(report, "text", NULL, NULL, &error), TENET_MISUSE, "argument-null", "out is NULL");
  style.size = 1;
  REFUSED(tenet_report_write(report, "text", &style, &buffer, &error), TENET_MISUSE, "argument-size", "style->size is 1");
  tenet_report_free(report);
}

static void a_self_assessment_is_written(void) {
  tenet_error* error = NULL;
  tenet_checker* checker = NULL;
  tenet_report* report = NULL;
  tenet_buffer* buffer = NULL;
  tenet_assess_options options = {0};
  tenet_setup setup = {0};
  const char* paths[] = {in(samples, "asb-policy.docx")};
  const char* last_years = in(scratch, "2025.docx");
  setup.size = sizeof setup;
  setup.rules = rules;
  setup.profile = "self-assessment";
  PROMISE(tenet_checker_new(&setup, &checker, &error) == TENET_OK);
  PROMISE(tenet_check_paths(checker, paths, 1, NULL, &report, &error) == TENET_OK);
  for (size_t i = 0; i < tenet_formats()->assessments_count; ++i) {
    PROMISE(tenet_assess(checker, report, tenet_formats()->assessments[i].data, NULL, &buffer, &error) == TENET_OK);
    PROMISE(tenet_buffer_size(buffer) > 1000 && memcmp(tenet_buffer_data(buffer), "PK", 2) == 0);
    tenet_buffer_free(buffer);
  }
  options.size = sizeof options;
  options.layout = "two-column";
  options.organisation = "Example Homes";
  PROMISE(tenet_assess(checker, report, "docx", &options, &buffer, &error) == TENET_OK);
  PROMISE(tenet_buffer_save(buffer, last_years, &error) == TENET_OK);
  tenet_buffer_free(buffer);
  options.layout = NULL;
  options.last_years = last_years;
  PROMISE(tenet_assess(checker, report, "docx", &options, &buffer, &error) == TENET_OK);
  tenet_buffer_free(buffer);

  options.last_years = in(scratch, "missing.docx");
  REFUSED(tenet_assess(checker, report, "docx", &options, &buffer, &error), TENET_FAILED, "file-missing", "missing.docx");
  options.last_years = NULL;
  options.layout = "tow-column";
  REFUSED(tenet_assess(checker, report, "docx", &options, &buffer, &error), TENET_FAILED, "layout-unknown", "did you mean 'two-column'?");
  REFUSED(tenet_assess(checker, report, "pdf", NULL, &buffer, &error), TENET_FAILED, "format-unknown", "'pdf'");
  REFUSED(tenet_assess(checker, NULL, "docx", NULL, &buffer, &error), TENET_MISUSE, "argument-null", "report is NULL");
  REFUSED(tenet_assess(NULL, report, "docx", NULL, &buffer, &error), TENET_MISUSE, "argument-null", "checker is NULL");
  REFUSED(tenet_assess(checker, report, NULL, NULL, &buffer, &error), TENET_MISUSE, "argument-null", "format is NULL");
  REFUSED(tenet_assess(checker, report, "docx", NULL, NULL, &error), TENET_MISUSE, "argument-null", "out is NULL");
  tenet_report_free(report);
  tenet_checker_free(checker);
}

/* --- one document ------------------------------------------------------------------------------------------------------ */

static void a_document_is_shown(void) {
  tenet_error* error = NULL;
  tenet_buffer* buffer = NULL;
  PROMISE(tenet_show_bytes(kPolicy, sizeof kPolicy - 1, "unsaved.md", TENET_VIEW_ACCEPTED, "json", &buffer, &error) == TENET_OK);
  PROMISE(strstr(tenet_buffer_data(buffer), "\"blocks\"") != NULL);
  tenet_buffer_free(buffer);
  PROMISE(tenet_show_file(in(samples, "asb-policy.docx"), TENET_VIEW_ORIGINAL, "text", &buffer, &error) == TENET_OK);
  PROMISE(strstr(tenet_buffer_data(buffer), "mediation") != NULL);
  tenet_buffer_free(buffer);
  REFUSED(tenet_show_bytes("PK\003\004", 4, "x.docx", 0, "json", &buffer, &error), TENET_FAILED, "package-damaged", "x.docx");
  REFUSED(tenet_show_bytes(kPolicy, 9, "x.md", 7, "json", &buffer, &error), TENET_MISUSE, "argument-value", "view is 7");
  REFUSED(tenet_show_bytes(kPolicy, 9, "x.md", 0, "html", &buffer, &error), TENET_FAILED, "format-unknown", "not as 'html'");
  const size_t too_many = (size_t)600 << 20; /* zeros that take no memory until somebody looks */
  void* zeros = calloc(too_many, 1);
  REFUSED(tenet_show_bytes(zeros, too_many, "x.txt", 0, "json", &buffer, &error), TENET_FAILED, "file-too-large",
          "x.txt is larger than 512 MB");
  free(zeros);
  REFUSED(tenet_show_bytes(NULL, 9, "x.md", 0, "json", &buffer, &error), TENET_MISUSE, "argument-null", "bytes is NULL");
  REFUSED(tenet_show_bytes(kPolicy, 9, NULL, 0, "json", &buffer, &error), TENET_MISUSE, "argument-null", "name is NULL");
  REFUSED(tenet_show_file(in(scratch, "missing.odt"), 0, "json", &buffer, &error), TENET_FAILED, "file-missing", "missing.odt");
  REFUSED(tenet_show_file(NULL, 0, "json", &buffer, &error), TENET_MISUSE, "argument-null", "file is NULL");
  REFUSED(tenet_show_file("x", 0, NULL, &buffer, &error), TENET_MISUSE, "argument-null", "format is NULL");
  REFUSED(tenet_show_file("x", 0, "json", NULL, &error), TENET_MISUSE, "argument-null", "out is NULL");
  PROMISE(buffer == NULL);
}

static void a_rule_is_explained(const tenet_checker* checker) {
  tenet_error* error = NULL;
  tenet_buffer* buffer = NULL;
  const char* file = in(samples, "asb-policy.docx");
  PROMISE(tenet_explain_bytes(checker, "respect.3.7", kPolicy, sizeof kPolicy - 1, "unsaved.md", NULL, &buffer, &error) == TENET_OK);
  PROMISE(strstr(tenet_buffer_data(buffer), "unsaved.md (asb-policy") != NULL);
  tenet_buffer_free(buffer);
  PROMISE(tenet_explain_file(checker, "respect.3.7", file, NULL, &buffer, &error) == TENET_OK);
  PROMISE(strstr(tenet_buffer_data(buffer), "screen") != NULL);
  tenet_buffer_free(buffer);
  REFUSED(tenet_explain_file(checker, "respect.3.77", file, NULL, &buffer, &error), TENET_FAILED, "rule-unknown", "did you mean");
  REFUSED(tenet_explain_file(checker, "respect.3.7", in(scratch, "no.docx"), NULL, &buffer, &error), TENET_FAILED, "file-missing",
          "no.docx");
  REFUSED(tenet_explain_bytes(checker, "respect.3.7", "", 0, "x.docx", NULL, &buffer, &error), TENET_FAILED, "document-empty", "x.docx");
  REFUSED(tenet_explain_bytes(checker, NULL, kPolicy, 9, "x.md", NULL, &buffer, &error), TENET_MISUSE, "argument-null", "rule is NULL");
  REFUSED(tenet_explain_bytes(checker, "respect.3.7", NULL, 9, "x.md", NULL, &buffer, &error), TENET_MISUSE, "argument-null",
          "bytes is NULL");
  REFUSED(tenet_explain_bytes(checker, "respect.3.7", kPolicy, 9, NULL, NULL, &buffer, &error), TENET_MISUSE, "argument-null",
          "name is NULL");
  REFUSED(tenet_explain_file(NULL, "respect.3.7", file, NULL, &buffer, &error), TENET_MISUSE, "argument-null", "checker is NULL");
  REFUSED(tenet_explain_file(checker, "respect.3.7", NULL, NULL, &buffer, &error), TENET_MISUSE, "argument-null", "file is NULL");
  REFUSED(tenet_explain_file(checker, "respect.3.7", file, NULL, NULL, &error), TENET_MISUSE, "argument-null", "out is NULL");
}

static void comments_are_put_into_a_copy(const tenet_checker* checker) {
  tenet_error* error = NULL;
  tenet_copy* copy = NULL;
  tenet_report* report = NULL;
  tenet_comments* comments = NULL;
  tenet_annotate_options options = {0};
  size_t size = 0;
  char* bytes = contents(in(samples, "tenancy-agreement-unfair.odt"), &size);
  options.size = sizeof options;
  options.author = "J Doe";
  PROMISE(tenet_annotate_bytes(checker, bytes, size, "agreement.odt", NULL, &options, &copy, &error) == TENET_OK && error == NULL);
  const tenet_copy_row* row = tenet_copy_rows(copy);
  PROMISE(row->comments > 5 && row->not_placed == 0 && has(row->summary, "terms that may be unfair"));
  PROMISE(row->bytes.size > 1000 && memcmp(row->bytes.data, "PK", 2) == 0 && is(row->document->path, "agreement.odt"));

  /* The same comments for a program that puts them in itself. */
  PROMISE(tenet_check_bytes(checker, bytes, size, "agreement.odt", NULL, &report, &error) == TENET_OK);
  PROMISE(tenet_review_comments(checker, report, 0, &options, &comments, &error) == TENET_OK);
  const tenet_comments_row* said = tenet_comments_rows(comments);
  PROMISE(said->comments_count == row->comments);
  int unfair = 0, end = 0;
  for (size_t i = 0; i < said->comments_count; ++i) {
    const tenet_comment_row* comment = said->comments[i];
    PROMISE(comment->paragraphs_count > 0 && (comment->place == NULL) == (comment->quote.size == 0));
    unfair += comment->kind == TENET_COMMENT_UNFAIR && comment->place != NULL && comment->place->block > 0;
    end += comment->kind == TENET_COMMENT_GAPS && comment->place == NULL && comment->rule.size == 0;
  }
  PROMISE(unfair > 0 && end == 1);
  tenet_comments_free(comments);

  REFUSED(tenet_review_comments(checker, report, 1, NULL, &comments, &error), TENET_MISUSE, "argument-value", "document is 1");
  REFUSED(tenet_review_comments(checker, NULL, 0, NULL, &comments, &error), TENET_MISUSE, "argument-null", "report is NULL");
  REFUSED(tenet_review_comments(NULL, report, 0, NULL, &comments, &error), TENET_MISUSE, "argument-null", "checker is NULL");
  REFUSED(tenet_review_comments(checker, report, 0, NULL, NULL, &error), TENET_MISUSE, "argument-null", "comments is NULL");
  tenet_report_free(report);
  tenet_copy_free(copy);
  REFUSED(tenet_annotate_bytes(checker, kPolicy, 9, "x.md", NULL, NULL, &copy, &error), TENET_FAILED, "annotate-format", "x.md");
  REFUSED(tenet_annotate_bytes(checker, NULL, 9, "x.md", NULL, NULL, &copy, &error), TENET_MISUSE, "argument-null", "bytes is NULL");
  REFUSED(tenet_annotate_bytes(checker, bytes, size, NULL, NULL, NULL, &copy, &error), TENET_MISUSE, "argument-null", "name is NULL");
  REFUSED(tenet_annotate_bytes(NULL, bytes, size, "x.odt", NULL, NULL, &copy, &error), TENET_MISUSE, "argument-null", "checker is NULL");
  REFUSED(tenet_annotate_bytes(checker, bytes, size, "x.odt", NULL, NULL, NULL, &error), TENET_MISUSE, "argument-null", "copy is NULL");
  options.author = "\xe9";
  REFUSED(tenet_annotate_bytes(checker, bytes, size, "x.odt", NULL, &options, &copy, &error), TENET_MISUSE, "argument-not-utf8",
          "annotate->author");
  options.size = 2;
  REFUSED(tenet_annotate_bytes(checker, bytes, size, "x.odt", NULL, &options, &copy, &error), TENET_MISUSE, "argument-size",
          "annotate->size is 2");
  PROMISE(copy == NULL);
  free(bytes);
}

static void comments_are_taken_out_again(const tenet_checker* checker) {
  tenet_error* error = NULL;
  tenet_copy* copy = NULL;
  tenet_buffer* buffer = NULL;
  size_t size = 0, removed = 99;
  char* bytes = contents(in(samples, "tenancy-agreement-unfair.odt"), &size);
  PROMISE(tenet_annotate_bytes(checker, bytes, size, "agreement.odt", NULL, NULL, &copy, &error) == TENET_OK);
  const tenet_copy_row* row = tenet_copy_rows(copy);
  PROMISE(tenet_remove_comments(row->bytes.data, row->bytes.size, "agreement.odt", NULL, &buffer, &removed, &error) == TENET_OK);
  PROMISE(removed == row->comments && tenet_buffer_size(buffer) < row->bytes.size);
  tenet_buffer_free(buffer);
  PROMISE(tenet_remove_comments(row->bytes.data, row->bytes.size, "agreement.odt", "Somebody else", &buffer, NULL, &error) == TENET_OK);
  PROMISE(tenet_buffer_size(buffer) == row->bytes.size);
  tenet_buffer_free(buffer);
  tenet_copy_free(copy);
  REFUSED(tenet_remove_comments(kPolicy, 9, "x.md", NULL, &buffer, NULL, &error), TENET_FAILED, "annotate-format", "x.md");
  REFUSED(tenet_remove_comments(NULL, 9, "x.odt", NULL, &buffer, NULL, &error), TENET_MISUSE, "argument-null", "bytes is NULL");
  REFUSED(tenet_remove_comments(bytes, size, NULL, NULL, &buffer, NULL, &error), TENET_MISUSE, "argument-null", "name is NULL");
  REFUSED(tenet_remove_comments(bytes, size, "x.odt", "\xff", &buffer, NULL, &error), TENET_MISUSE, "argument-not-utf8", "author");
  REFUSED(tenet_remove_comments(bytes, size, "x.odt", NULL, NULL, NULL, &error), TENET_MISUSE, "argument-null", "out is NULL");
  free(bytes);
}

int main(int count, char** arguments) {
  know_folders(count, arguments);
  a_self_assessment_is_written();
  a_document_is_shown();
  tenet_checker* const checker = shipped_rules();
  a_report_is_written_in_every_format(checker);
  a_rule_is_explained(checker);
  comments_are_put_into_a_copy(checker);
  comments_are_taken_out_again(checker);
  tenet_checker_free(checker);
  return broken_promises == 0 ? 0 : 1;
}
