/* A shared object, and no plugin. */
int nothing_of_tenet(void) { return 0; }
