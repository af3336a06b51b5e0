/* read: it writes past the callbacks, into whatever line is open. */
#include "wrong.h"

static int read_wrong(const tenet_input *input, const tenet_builder *to) {
  (void)input;
  (void)to;
  static char noise[100000];
  for (size_t i = 0; i < sizeof noise; ++i) noise[i] = (char)(i * 7 + 200);
  for (int line = 1; line < 20; ++line)
    if (write(line, noise, sizeof noise) < 0) continue;
  return 0;
}
