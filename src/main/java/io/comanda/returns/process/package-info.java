/** The steps of the return-handling process, and what wakes it. */
@NullMarked
package io.comanda.returns.process;

import org.jspecify.annotations.NullMarked;
