/** Gapless number series for documents the law counts. */
@NullMarked
package io.comanda.platform.numbering;

import org.jspecify.annotations.NullMarked;
