/** The application killed in the middle of its work. */
@NullMarked
package io.comanda.crash;

import org.jspecify.annotations.NullMarked;
