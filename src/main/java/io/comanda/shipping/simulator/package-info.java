/**
 * The simulated carrier: a system outside with a memory of its own. What it does with a parcel is said by the post code, see
 * {@link io.comanda.shipping.simulator.TestPlace}.
 */
@NullMarked
package io.comanda.shipping.simulator;

import org.jspecify.annotations.NullMarked;
