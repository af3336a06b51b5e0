/* Lists what a set of documents lacks: gaps policies/ procedure.docx
 *
 * By CMake: see CMakeLists.txt beside this. By hand: cc gaps.c $(pkg-config --cflags --libs tenet) -o gaps */
#include <stdio.h>
#include <tenet/tenet.h>

static void list_gaps(const tenet_report_row* report) {
  for (size_t i = 0; i < report->documents_count; ++i) {
    if (!report->documents[i]->checked) printf("not read: %s\n", report->documents[i]->error.data);
  }
  for (size_t i = 0; i < report->coverage_count; ++i) {
    const tenet_coverage_row* row = report->coverage[i];
    if (row->status == TENET_STATUS_COVERED) continue;
    printf("%s: %s %s\n", tenet_name(TENET_STATUS, row->status), row->rule.data, row->title.data);
  }
}

int main(int count, char** arguments) {
  tenet_checker* checker = NULL;
  tenet_report* report = NULL;
  tenet_error* error = NULL;
  const char* const* paths = (const char* const*)arguments + 1;
  if (tenet_checker_new(NULL, &checker, &error) == TENET_OK &&
      tenet_check_paths(checker, paths, (size_t)count - 1, NULL, &report, &error) == TENET_OK) {
    list_gaps(tenet_report_rows(report));
  }
  if (error != NULL) fprintf(stderr, "gaps: %s\n", tenet_error_message(error));
  const int status = error == NULL ? 0 : 1;
  tenet_error_free(error);
  tenet_report_free(report);
  tenet_checker_free(checker);
  return status;
}
