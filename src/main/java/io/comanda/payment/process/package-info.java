/** What payment does by itself, without being asked by a process. */
@NullMarked
package io.comanda.payment.process;

import org.jspecify.annotations.NullMarked;
