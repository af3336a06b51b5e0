/* A reader that goes by the name of one of Tenet's. */
#include <tenet/plugin.h>

static int never(const tenet_input *input) { return input == NULL; }
static int no(const tenet_input *input, const tenet_builder *to) { return input == NULL || to == NULL; }
static const tenet_reader kReader = {sizeof(tenet_reader), "docx", "another", ".docx", never, no};
static const tenet_reader *const kReaders[] = {&kReader};
static const tenet_plugin kPlugin = {sizeof(tenet_plugin), TENET_PLUGIN_ABI, 0, 0, "wrong", "1.0", "", kReaders, 1, NULL, 0};
const tenet_plugin *tenet_plugin_v1(void) { return &kPlugin; }
