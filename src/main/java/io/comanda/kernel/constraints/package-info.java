/** Rules that the fields of requests declare, beyond those of Jakarta Validation. */
@NullMarked
package io.comanda.kernel.constraints;

import org.jspecify.annotations.NullMarked;
