/** The task list and the incident desk on a real engine. */
@NullMarked
package io.comanda.worklist;

import org.jspecify.annotations.NullMarked;
