/* read: it gives up without a word. */
#include "wrong.h"

static int read_wrong(const tenet_input *input, const tenet_builder *to) {
  (void)input;
  (void)to;
  return 1;
}
