/* read: it tells of empty paragraphs for ever, of which nothing stays. */
#include "wrong.h"

static int read_wrong(const tenet_input *input, const tenet_builder *to) {
  (void)input;
  while (to->begin_paragraph(to->self, TENET_ROLE_BODY) == 0 && to->end(to->self) == 0) continue;
  return 0;
}
