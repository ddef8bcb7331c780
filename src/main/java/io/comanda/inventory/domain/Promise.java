package io.comanda.inventory.domain;

import io.comanda.inventory.Feasibility.Basis;
import io.comanda.inventory.StockOutlook;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;

/** The nearest day for a quantity: today from stock, else the day of the goods that cover it, else the supplier's. */
public record Promise(LocalDate day, Basis basis) {

    /** @param leadDays from ordering at the supplier until the goods can leave again */
    public static Promise of(StockOutlook outlook, Quantity needed, int leadDays) {
        var today = outlook.days().get(0).day();
        if (outlook.promisable().compareTo(needed) >= 0) {
            return new Promise(today, Basis.STOCK);
        }
        return outlook.days().stream()
                .filter(day -> day.cumulative().compareTo(needed) >= 0)
                .findFirst()
                .map(day -> new Promise(day.day(), Basis.INCOMING))
                .orElseGet(() -> new Promise(today.plusDays(leadDays), Basis.SUPPLIER));
    }
}
