/* read: it waits for ever, with a second process that does so too. */
#define SECONDS 1
#include "wrong.h"

static int read_wrong(const tenet_input *input, const tenet_builder *to) {
  (void)input;
  (void)to;
  if (fork() == 0) close(3);
  for (;;) pause();
  return 0;
}
