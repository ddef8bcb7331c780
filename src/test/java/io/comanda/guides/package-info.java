/** What the documentation says, held against the program. */
@NullMarked
package io.comanda.guides;

import org.jspecify.annotations.NullMarked;
