/* read: it works for ever. */
#define SECONDS 1
#include "wrong.h"

static int read_wrong(const tenet_input *input, const tenet_builder *to) {
  (void)to;
  for (volatile size_t i = input->length;; ++i) continue;
  return 0;
}
