@NullMarked
package io.comanda.payment.gateway;

import org.jspecify.annotations.NullMarked;
