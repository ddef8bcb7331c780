/** The statement of account on paper. */
@NullMarked
package io.comanda.accounting.pdf;

import org.jspecify.annotations.NullMarked;
