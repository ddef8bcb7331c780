/** Work that is done by the clock, for things that have no process. */
@NullMarked
package io.comanda.platform.schedule;

import org.jspecify.annotations.NullMarked;
