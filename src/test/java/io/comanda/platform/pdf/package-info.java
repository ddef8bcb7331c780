/** Documents read back: their words, their fonts, their pages and their bar codes. */
@NullMarked
package io.comanda.platform.pdf;

import org.jspecify.annotations.NullMarked;
