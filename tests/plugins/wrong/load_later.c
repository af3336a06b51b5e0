/* Built for version 2 of the interface. */
const void *tenet_plugin_v2(void) { return 0; }
