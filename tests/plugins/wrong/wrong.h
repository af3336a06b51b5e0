/* What the wrong plugins share: a plugin with one reader of .wrong files, whose `read` each defines. */
#ifndef WRONG_H
#define WRONG_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <tenet/plugin.h>

static int read_wrong(const tenet_input* input, const tenet_builder* to);

#ifndef RECOGNISED
#define RECOGNISED 1
#endif
#ifndef MEGABYTES
#define MEGABYTES 0
#endif
#ifndef SECONDS
#define SECONDS 0
#endif

static int recognises(const tenet_input* input) {
  (void)input;
  return RECOGNISED;
}

static const tenet_reader kReader = {sizeof(tenet_reader), "wrong", "a wrong one", ".wrong", recognises, read_wrong};
static const tenet_reader* const kReaders[] = {&kReader};
static const tenet_plugin kPlugin = {sizeof(tenet_plugin), TENET_PLUGIN_ABI, MEGABYTES, SECONDS, "wrong", "1.0",
                                     "does it wrong",      kReaders,         1,         NULL,    0};

const tenet_plugin* tenet_plugin_v1(void) {
  return &kPlugin;
}

#endif
