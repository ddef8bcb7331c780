/** Changes in the book, and what one would do. */
@NullMarked
package io.comanda.amendment.domain;

import org.jspecify.annotations.NullMarked;
