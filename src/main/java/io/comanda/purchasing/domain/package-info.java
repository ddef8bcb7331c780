/** Suppliers, needs and orders, and the statements that keep them. */
@NullMarked
package io.comanda.purchasing.domain;

import org.jspecify.annotations.NullMarked;
