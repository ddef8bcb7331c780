@NullMarked
package io.comanda.platform.production;

import org.jspecify.annotations.NullMarked;
