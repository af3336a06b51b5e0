/* read: it prints, as libraries do, and reads well. */
#include "wrong.h"

static int read_wrong(const tenet_input *input, const tenet_builder *to) {
  printf("reading %zu bytes\n", input->length);
  fflush(stdout);
  to->begin_paragraph(to->self, TENET_ROLE_BODY);
  to->text(to->self, "We will offer mediation.", 24);
  to->end(to->self);
  return 0;
}
