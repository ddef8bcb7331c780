/** Payments the house makes by bank, as a file for the bank. */
@NullMarked
package io.comanda.platform.transfers;

import org.jspecify.annotations.NullMarked;
