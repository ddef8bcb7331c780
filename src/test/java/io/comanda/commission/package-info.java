/** Commission against the real database. */
@NullMarked
package io.comanda.commission;

import org.jspecify.annotations.NullMarked;
