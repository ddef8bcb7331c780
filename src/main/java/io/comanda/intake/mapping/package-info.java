/** The YAML files that say how a foreign file becomes our fields, and the reading of single values. */
@NullMarked
package io.comanda.intake.mapping;

import org.jspecify.annotations.NullMarked;
