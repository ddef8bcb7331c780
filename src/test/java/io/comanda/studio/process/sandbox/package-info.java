/** Past orders, replayed. */
@NullMarked
package io.comanda.studio.process.sandbox;

import org.jspecify.annotations.NullMarked;
