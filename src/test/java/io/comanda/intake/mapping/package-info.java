@NullMarked
package io.comanda.intake.mapping;

import org.jspecify.annotations.NullMarked;
