@NullMarked
package io.comanda.catalog;

import org.jspecify.annotations.NullMarked;
