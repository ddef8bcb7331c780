@NullMarked
package io.comanda.kernel;

import org.jspecify.annotations.NullMarked;
