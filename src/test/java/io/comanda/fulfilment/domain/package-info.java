/** How shipments are packed. */
@NullMarked
package io.comanda.fulfilment.domain;

import org.jspecify.annotations.NullMarked;
