@NullMarked
package io.comanda.access;

import org.jspecify.annotations.NullMarked;
