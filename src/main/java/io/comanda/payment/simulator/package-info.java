/**
 * The simulated card provider. It knows nothing of the application: it has a protocol, a memory of its own, and sends signed
 * callbacks. What a card does is said by its token, see {@link io.comanda.payment.simulator.TestCard}.
 */
@NullMarked
package io.comanda.payment.simulator;

import org.jspecify.annotations.NullMarked;
