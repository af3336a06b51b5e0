/* read: it tells of paragraphs for ever. */
#include "wrong.h"

static int read_wrong(const tenet_input *input, const tenet_builder *to) {
  (void)input;
  for (;;) {
    to->begin_paragraph(to->self, TENET_ROLE_BODY);
    to->text(to->self, "again and again", 15);
    to->end(to->self);
  }
  return 0;
}
