@NullMarked
package io.comanda.ordering.pdf;

import org.jspecify.annotations.NullMarked;
