/* Titles that would steer a terminal, or forge lines of a report. */
#include <tenet/plugin.h>

static int never(const tenet_input *input) { return input == NULL; }
static int no(const tenet_input *input, const tenet_builder *to) { return input == NULL || to == NULL; }
static const tenet_reader kReader = {sizeof(tenet_reader), "forged", "a\nb \x1B[31m", ".forged", never, no};
static const tenet_reader *const kReaders[] = {&kReader};
static const tenet_plugin kPlugin = {sizeof(tenet_plugin), TENET_PLUGIN_ABI, 0, 0, "wrong", "1.0", "", kReaders, 1, NULL, 0};
const tenet_plugin *tenet_plugin_v1(void) { return &kPlugin; }
