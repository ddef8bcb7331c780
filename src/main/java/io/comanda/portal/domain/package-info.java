/** How an order is told to its customer. */
@NullMarked
package io.comanda.portal.domain;

import org.jspecify.annotations.NullMarked;
