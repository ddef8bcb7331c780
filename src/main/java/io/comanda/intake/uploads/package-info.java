/** Uploaded files, from their arrival to the end of their import. */
@NullMarked
package io.comanda.intake.uploads;

import org.jspecify.annotations.NullMarked;
