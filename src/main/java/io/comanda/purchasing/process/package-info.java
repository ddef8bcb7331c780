/** The steps of procurement, and what its process is told. */
@NullMarked
package io.comanda.purchasing.process;

import org.jspecify.annotations.NullMarked;
