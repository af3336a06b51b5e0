/* Neither readers nor writers. */
#include <tenet/plugin.h>

static const tenet_plugin kPlugin = {sizeof(tenet_plugin), TENET_PLUGIN_ABI, 0, 0, "wrong", "1.0", "", NULL, 0, NULL, 0};
const tenet_plugin *tenet_plugin_v1(void) { return &kPlugin; }
