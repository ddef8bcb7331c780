/** Parcel labels. */
@NullMarked
package io.comanda.shipping.pdf;

import org.jspecify.annotations.NullMarked;
