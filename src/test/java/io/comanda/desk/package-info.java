@NullMarked
package io.comanda.desk;

import org.jspecify.annotations.NullMarked;
