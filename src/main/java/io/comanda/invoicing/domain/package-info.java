/** Invoices in the database. */
@NullMarked
package io.comanda.invoicing.domain;

import org.jspecify.annotations.NullMarked;
