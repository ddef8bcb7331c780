package io.comanda.purchasing.web;

import java.math.BigDecimal;

/** Below the minimum, in the base unit, a shelf is filled up to the maximum. */
record ReorderRequest(BigDecimal minimum, BigDecimal maximum) {}
