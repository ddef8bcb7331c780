/** Invoices over HTTP. */
@NullMarked
package io.comanda.invoicing.web;

import org.jspecify.annotations.NullMarked;
