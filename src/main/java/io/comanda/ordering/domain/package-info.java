/** The order aggregate and the rules it keeps. */
@NullMarked
package io.comanda.ordering.domain;

import org.jspecify.annotations.NullMarked;
