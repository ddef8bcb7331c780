@NullMarked
package io.comanda.banking;

import org.jspecify.annotations.NullMarked;
