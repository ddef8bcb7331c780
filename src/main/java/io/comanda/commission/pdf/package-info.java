/** Commission statements on paper. */
@NullMarked
package io.comanda.commission.pdf;

import org.jspecify.annotations.NullMarked;
