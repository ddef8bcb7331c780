/** Links that prove themselves: who holds one may see one thing, without a login. */
@NullMarked
package io.comanda.platform.links;

import org.jspecify.annotations.NullMarked;
