/** Carriers with their tariffs, waybills with their states, and number ranges. */
@NullMarked
package io.comanda.shipping.domain;

import org.jspecify.annotations.NullMarked;
