@NullMarked
package io.comanda.accounting;

import org.jspecify.annotations.NullMarked;
