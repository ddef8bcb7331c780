/** The lines to carriers that have systems of their own. */
@NullMarked
package io.comanda.shipping.gateway;

import org.jspecify.annotations.NullMarked;
