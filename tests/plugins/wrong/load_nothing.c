/* A null pointer for a description. */
#include <tenet/plugin.h>

const tenet_plugin *tenet_plugin_v1(void) { return NULL; }
