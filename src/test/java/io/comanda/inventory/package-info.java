/** Stock under load, and the rules of choosing it. */
@NullMarked
package io.comanda.inventory;

import org.jspecify.annotations.NullMarked;
