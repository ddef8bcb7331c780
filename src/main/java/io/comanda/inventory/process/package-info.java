/** Great differences of stock counts as tasks of a supervisor. */
@NullMarked
package io.comanda.inventory.process;

import org.jspecify.annotations.NullMarked;
