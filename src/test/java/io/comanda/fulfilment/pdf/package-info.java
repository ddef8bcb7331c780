@NullMarked
package io.comanda.fulfilment.pdf;

import org.jspecify.annotations.NullMarked;
