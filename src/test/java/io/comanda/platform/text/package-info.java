@NullMarked
package io.comanda.platform.text;

import org.jspecify.annotations.NullMarked;
