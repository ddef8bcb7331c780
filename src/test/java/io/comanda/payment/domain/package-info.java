@NullMarked
package io.comanda.payment.domain;

import org.jspecify.annotations.NullMarked;
