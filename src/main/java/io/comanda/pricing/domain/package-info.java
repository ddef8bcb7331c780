/** The tables of lists, prices, discounts and rates, and the one query that finds a price. */
@NullMarked
package io.comanda.pricing.domain;

import org.jspecify.annotations.NullMarked;
