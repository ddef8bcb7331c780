@NullMarked
package io.comanda.payment.simulator;

import org.jspecify.annotations.NullMarked;
