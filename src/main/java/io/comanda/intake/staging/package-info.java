/** Files become tables of text in a schema of their import's own, and what the mapping's SELECTs yield becomes tables beside them. */
@NullMarked
package io.comanda.intake.staging;

import org.jspecify.annotations.NullMarked;
