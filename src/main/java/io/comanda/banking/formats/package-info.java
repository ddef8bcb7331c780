/** Reads the files banks give: camt.053 of ISO 20022 and MT940 of SWIFT. */
@NullMarked
package io.comanda.banking.formats;

import org.jspecify.annotations.NullMarked;
