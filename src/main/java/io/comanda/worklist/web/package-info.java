/** The task list and the incident desk over HTTP. */
@NullMarked
package io.comanda.worklist.web;

import org.jspecify.annotations.NullMarked;
