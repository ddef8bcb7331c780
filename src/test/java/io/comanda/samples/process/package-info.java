/** Steps that only tests know, in the room where real ones live. */
@NullMarked
package io.comanda.samples.process;

import org.jspecify.annotations.NullMarked;
