@NullMarked
package io.comanda.pricing;

import org.jspecify.annotations.NullMarked;
