@NullMarked
package io.comanda.banking.formats;

import org.jspecify.annotations.NullMarked;
