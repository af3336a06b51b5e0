/* read: a cell outside any table. */
#include "wrong.h"

static int read_wrong(const tenet_input *input, const tenet_builder *to) {
  (void)input;
  to->begin_cell(to->self, 1, 1, 0);
  return 0;
}
