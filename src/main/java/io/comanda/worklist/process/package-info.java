/** What the engine calls when a human task is late. */
@NullMarked
package io.comanda.worklist.process;

import org.jspecify.annotations.NullMarked;
