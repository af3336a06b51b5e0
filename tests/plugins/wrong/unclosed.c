/* read: what it begins it does not end. */
#include "wrong.h"

static int read_wrong(const tenet_input *input, const tenet_builder *to) {
  (void)input;
  to->begin_table(to->self);
  return 0;
}
