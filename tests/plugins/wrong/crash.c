/* read: it crashes, in the middle of its answer. */
#include "wrong.h"

static int read_wrong(const tenet_input *input, const tenet_builder *to) {
  (void)input;
  to->begin_paragraph(to->self, TENET_ROLE_BODY);
  to->text(to->self, "We will offer mediation.", 24);
  to->end(to->self);
  volatile int *nowhere = NULL;
  return *nowhere;
}
