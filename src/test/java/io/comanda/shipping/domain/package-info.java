@NullMarked
package io.comanda.shipping.domain;

import org.jspecify.annotations.NullMarked;
