/** Shipments and the rules by which an order goes on. */
@NullMarked
package io.comanda.fulfilment.domain;

import org.jspecify.annotations.NullMarked;
