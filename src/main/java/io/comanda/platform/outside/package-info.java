/** Lines to systems outside, which may be slow, wrong or gone. */
@NullMarked
package io.comanda.platform.outside;

import org.jspecify.annotations.NullMarked;
