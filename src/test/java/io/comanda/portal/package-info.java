@NullMarked
package io.comanda.portal;

import org.jspecify.annotations.NullMarked;
