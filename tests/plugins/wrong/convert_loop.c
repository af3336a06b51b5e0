/* read: it converts the document into one that it would have to read itself. */
#include "wrong.h"

static int read_wrong(const tenet_input *input, const tenet_builder *to) { return to->document(to->self, input->data, input->length, "again.wrong"); }
