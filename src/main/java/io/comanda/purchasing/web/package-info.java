/** Suppliers, needs, supplier orders and deliveries over HTTP. */
@NullMarked
package io.comanda.purchasing.web;

import org.jspecify.annotations.NullMarked;
