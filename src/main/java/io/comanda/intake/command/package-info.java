/** Imports and releases as commands of the jar: without web server, with progress and a table on the terminal. */
@NullMarked
package io.comanda.intake.command;

import org.jspecify.annotations.NullMarked;
