@NullMarked
package io.comanda.payment;

import org.jspecify.annotations.NullMarked;
