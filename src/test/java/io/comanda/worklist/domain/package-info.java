/** Tests of the task list and the incident desk. */
@NullMarked
package io.comanda.worklist.domain;

import org.jspecify.annotations.NullMarked;
