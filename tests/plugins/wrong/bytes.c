/* read: text that is no UTF-8, and a sentence that would steer a terminal. It is read, with what is wrong made visible. */
#include "wrong.h"

static int read_wrong(const tenet_input *input, const tenet_builder *to) {
  (void)input;
  to->begin_paragraph(to->self, TENET_ROLE_BODY);
  to->text(to->self, "caf\xE9 open", 9);
  to->end(to->self);
  to->diagnose(to->self, "odd-bytes", "red \x1B[31m\n and on");
  return 0;
}
