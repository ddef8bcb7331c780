/** Rules that the fields of requests declare, beyond those of Jakarta Validation. */
@NamedInterface("constraints")
@NullMarked
package io.comanda.kernel.constraints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
