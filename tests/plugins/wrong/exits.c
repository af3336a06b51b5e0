/* read: it ends the process. */
#include "wrong.h"

static int read_wrong(const tenet_input *input, const tenet_builder *to) {
  (void)input;
  (void)to;
  exit(0);
}
