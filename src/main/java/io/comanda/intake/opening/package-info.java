/** Sheets of opening stock: read, checked and written as templates. */
@NullMarked
package io.comanda.intake.opening;

import org.jspecify.annotations.NullMarked;
