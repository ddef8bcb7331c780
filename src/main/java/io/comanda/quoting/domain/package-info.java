/** Quotes, their versions and what is written about them. */
@NullMarked
package io.comanda.quoting.domain;

import org.jspecify.annotations.NullMarked;
