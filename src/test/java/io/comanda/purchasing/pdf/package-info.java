@NullMarked
package io.comanda.purchasing.pdf;

import org.jspecify.annotations.NullMarked;
