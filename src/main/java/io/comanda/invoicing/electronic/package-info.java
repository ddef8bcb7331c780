/** Invoices and credit notes as data: the semantic document of EN 16931, its official check, and what came of it. */
@NullMarked
package io.comanda.invoicing.electronic;

import org.jspecify.annotations.NullMarked;
