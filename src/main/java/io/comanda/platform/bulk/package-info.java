/** Writing many records at once: one statement a thousand rows, repeatable without effect. */
@NullMarked
package io.comanda.platform.bulk;

import org.jspecify.annotations.NullMarked;
