@NullMarked
package io.comanda.intake.command;

import org.jspecify.annotations.NullMarked;
