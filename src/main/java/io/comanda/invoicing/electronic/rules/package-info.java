/** The official rules of EN 16931 and of Romania, run as they are published. */
@NullMarked
package io.comanda.invoicing.electronic.rules;

import org.jspecify.annotations.NullMarked;
