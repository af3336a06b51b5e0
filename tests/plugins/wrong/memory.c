/* read: it takes memory until there is no more, and does not look whether it got it. */
#define MEGABYTES 256
#include "wrong.h"

static int read_wrong(const tenet_input *input, const tenet_builder *to) {
  (void)input;
  (void)to;
  for (;;) memset(malloc(16 << 20), 1, 16 << 20);
  return 0;
}
