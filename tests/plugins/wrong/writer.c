/* A writer that gives text that is no UTF-8. */
#include <tenet/plugin.h>

static int write_wrong(const tenet_report_input *report, const tenet_output *to) {
  (void)report;
  return to->write(to->self, "caf\xE9", 4);
}
static const tenet_writer kWriter = {sizeof(tenet_writer), "wrong", "a wrong one", ".wrong", TENET_CONTENT_TEXT, write_wrong};
static const tenet_writer *const kWriters[] = {&kWriter};
static const tenet_plugin kPlugin = {sizeof(tenet_plugin), TENET_PLUGIN_ABI, 0, 0, "wrong", "1.0", "", NULL, 0, kWriters, 1};
const tenet_plugin *tenet_plugin_v1(void) { return &kPlugin; }
