@NullMarked
package io.comanda.intake;

import org.jspecify.annotations.NullMarked;
