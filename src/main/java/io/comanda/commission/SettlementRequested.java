package io.comanda.commission;

import io.comanda.kernel.DateRange;
import java.util.List;

/** Finance wants commission settled; heard in the same transaction. */
public record SettlementRequested(String run, DateRange period, List<String> agents) {}
