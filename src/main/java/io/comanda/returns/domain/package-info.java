/** Returns with their lines, what came in, and what became of it. */
@NullMarked
package io.comanda.returns.domain;

import org.jspecify.annotations.NullMarked;
