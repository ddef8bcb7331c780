/** The seam to the workflow engine: its configuration, its messages, its decisions. */
@NullMarked
package io.comanda.platform.engine;

import org.jspecify.annotations.NullMarked;
