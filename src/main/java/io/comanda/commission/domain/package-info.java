/** The ledger of commission facts and its settlements. */
@NullMarked
package io.comanda.commission.domain;

import org.jspecify.annotations.NullMarked;
