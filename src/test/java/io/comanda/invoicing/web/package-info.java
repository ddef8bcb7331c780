/** Invoices as finance and agents list them. */
@NullMarked
package io.comanda.invoicing.web;

import org.jspecify.annotations.NullMarked;
