/** The table of customers. */
@NullMarked
package io.comanda.customer.domain;

import org.jspecify.annotations.NullMarked;
