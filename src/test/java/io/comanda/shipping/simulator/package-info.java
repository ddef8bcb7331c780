@NullMarked
package io.comanda.shipping.simulator;

import org.jspecify.annotations.NullMarked;
