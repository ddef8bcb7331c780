/** The ledger and what follows from it: payments, their sums and states, and the credit customers have taken. */
@NullMarked
package io.comanda.payment.domain;

import org.jspecify.annotations.NullMarked;
