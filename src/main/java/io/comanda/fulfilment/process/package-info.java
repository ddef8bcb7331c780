/** The steps of the order-fulfilment process, and what wakes it. */
@NullMarked
package io.comanda.fulfilment.process;

import org.jspecify.annotations.NullMarked;
