package io.comanda.inventory.domain;

import io.comanda.inventory.IssueStock;
import io.comanda.inventory.IssueStock.Picked;
import io.comanda.inventory.Reservation;
import io.comanda.kernel.Quantity;
import io.comanda.platform.actor.CurrentActor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Goods that leave with shipments. */
@Component
public class GoodsIssues {

    private static final String ISSUE = Sql.read("issue.sql");

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Now now;

    GoodsIssues(JdbcClient jdbc, CurrentActor actor, Now now) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.now = now;
    }

    /**
     * One reservation that the shipment has closed.
     *
     * @param item with the quantity that left, zero when nothing did
     * @param rest what was reserved and stays in the house
     * @param tooMuch more was picked than reserved
     * @param now false when an earlier call closed it
     */
    public record Closed(Reservation.Item item, Quantity rest, boolean tooMuch, boolean now) {}

    public List<Closed> issue(IssueStock issue) {
        var picked = issue.picked();
        return jdbc.sql(ISSUE)
                .param("shipmentNumber", issue.shipmentNumber())
                .param("orderNumber", issue.orderNumber())
                .param("warehouseCode", issue.warehouseCode())
                .param("allLines", issue.lineNos().isEmpty())
                .param("lineNos", issue.lineNos().toArray(Integer[]::new))
                .param("itemIds", picked.stream().map(Picked::itemId).toArray(Long[]::new))
                .param(
                        "quantities",
                        picked.stream().map(p -> p.quantity().toString()).toArray(String[]::new))
                .param("now", now.moment())
                .param("actor", actor.get().name())
                .query((row, n) -> closed(row))
                .list();
    }

    private static Closed closed(ResultSet row) throws SQLException {
        return new Closed(
                Rows.item(row), Rows.quantity(row, "rest"), row.getBoolean("too_much"), row.getBoolean("now_issued"));
    }
}
