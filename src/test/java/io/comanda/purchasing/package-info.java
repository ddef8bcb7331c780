@NullMarked
package io.comanda.purchasing;

import org.jspecify.annotations.NullMarked;
