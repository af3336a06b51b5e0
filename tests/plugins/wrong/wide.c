/* read: a cell as wide as an integer goes. */
#include "wrong.h"

static int read_wrong(const tenet_input *input, const tenet_builder *to) {
  (void)input;
  to->begin_table(to->self);
  to->begin_row(to->self);
  to->begin_cell(to->self, 1, UINT32_MAX, 0);
  return 0;
}
