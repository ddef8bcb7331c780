package io.comanda.desk;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.comanda.desk.ShippingBoard.Call;
import io.comanda.desk.ShippingBoard.Row;
import io.comanda.desk.ShippingBoard.Stage;
import io.comanda.desk.domain.BoardRows;
import io.comanda.inventory.StockKeeping;
import io.comanda.platform.company.Company;
import io.comanda.shipping.CutOffs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can leave a warehouse before its carriers call, and which orders to release so that most of them do: all whose
 * goods are held and wait for a picker, and of those that wait for stock the set that free stock completes.
 */
@Service
@Transactional(readOnly = true)
public class ShipsToday {

    private final BoardRows rows;
    private final CutOffs cutOffs;
    private final StockKeeping stock;
    private final Company company;
    private final Clock clock;

    ShipsToday(BoardRows rows, CutOffs cutOffs, StockKeeping stock, Company company, Clock clock) {
        this.rows = rows;
        this.cutOffs = cutOffs;
        this.stock = stock;
        this.company = company;
        this.clock = clock;
    }

    public ShippingBoard of(String warehouse) {
        var code = stock.warehouse(warehouse).code();
        var calls = cutOffs.next(code);
        var last = calls.values().stream().max(naturalOrder()).orElse(null);
        var today = LocalDate.now(clock.withZone(company.timeZone()));
        var midnight = today.plusDays(1).atStartOfDay(company.timeZone()).toInstant();
        var orders = rows.open(code, today, calls, last, midnight);
        var completed = rows.completed(
                code,
                today,
                orders.stream().filter(row -> row.stage() == Stage.STOCK).toList());
        return new ShippingBoard(
                code,
                clock.instant(),
                calls.entrySet().stream()
                        .map(call -> new Call(call.getKey(), call.getValue()))
                        .sorted(comparing(Call::at).thenComparing(Call::carrierCode))
                        .toList(),
                orders.stream()
                        .map(row -> row.proposed(isProposed(row, completed)))
                        .sorted(comparing(Row::callsAt, nullsLast(naturalOrder())))
                        .toList());
    }

    private static boolean isProposed(Row row, Set<String> completed) {
        return completed.contains(row.orderNumber())
                || (row.stage() == Stage.PICK && row.supply() == Supply.ALL && row.wave() == null);
    }
}
