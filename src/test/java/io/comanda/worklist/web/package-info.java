/** Tests of the task list and the incident desk. */
@NullMarked
package io.comanda.worklist.web;

import org.jspecify.annotations.NullMarked;
