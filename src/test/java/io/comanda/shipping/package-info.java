@NullMarked
package io.comanda.shipping;

import org.jspecify.annotations.NullMarked;
