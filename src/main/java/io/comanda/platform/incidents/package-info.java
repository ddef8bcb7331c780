/** What failed for good and waits for a person, wherever in the house it happened. */
@NullMarked
package io.comanda.platform.incidents;

import org.jspecify.annotations.NullMarked;
