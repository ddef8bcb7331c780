/** What a mapping can fill, and the way of the rows there: read, checked against everything known, loaded in batches. */
@NullMarked
package io.comanda.intake.loading;

import org.jspecify.annotations.NullMarked;
