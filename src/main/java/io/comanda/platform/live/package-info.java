/** Tells open screens at once what changed: announced with the transaction, carried to all nodes by PostgreSQL. */
@NullMarked
package io.comanda.platform.live;

import org.jspecify.annotations.NullMarked;
