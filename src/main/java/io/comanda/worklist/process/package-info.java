/** The engine's tasks and failed steps, and what happens when a task is late. */
@NullMarked
package io.comanda.worklist.process;

import org.jspecify.annotations.NullMarked;
