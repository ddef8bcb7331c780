/** The line to card providers outside, and the proof that a callback is theirs. */
@NullMarked
package io.comanda.payment.gateway;

import org.jspecify.annotations.NullMarked;
