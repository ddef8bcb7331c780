/** The tables of products, families and VAT rates. */
@NullMarked
package io.comanda.catalog.domain;

import org.jspecify.annotations.NullMarked;
