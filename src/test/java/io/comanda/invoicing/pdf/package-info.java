@NullMarked
package io.comanda.invoicing.pdf;

import org.jspecify.annotations.NullMarked;
