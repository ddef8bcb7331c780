@NullMarked
package io.comanda.customer;

import org.jspecify.annotations.NullMarked;
