/** The steps of commission settlement, and what an invoice sets off. */
@NullMarked
package io.comanda.commission.process;

import org.jspecify.annotations.NullMarked;
