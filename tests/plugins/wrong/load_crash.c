/* Loading it crashes. */
#include <stddef.h>

__attribute__((constructor)) static void crash(void) {
  volatile int *nowhere = NULL;
  *nowhere = 1;
}
