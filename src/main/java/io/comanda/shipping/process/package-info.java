/** What shipping does by itself, without being asked by a process. */
@NullMarked
package io.comanda.shipping.process;

import org.jspecify.annotations.NullMarked;
