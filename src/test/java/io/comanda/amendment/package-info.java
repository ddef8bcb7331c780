/** Orders that are changed on their way. */
@NullMarked
package io.comanda.amendment;

import org.jspecify.annotations.NullMarked;
