package io.comanda.inventory.domain;

import io.comanda.inventory.AdjustStock;
import io.comanda.inventory.MovementType;
import io.comanda.inventory.SendBack;
import io.comanda.inventory.ShortPick;
import io.comanda.inventory.StockLoad;
import io.comanda.platform.actor.CurrentActor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Books what is on hand and blocked, each change with its row in the ledger. */
@Component
public class Postings {

    private static final String POST = Sql.read("post.sql");
    private static final String SHORT_PICK = Sql.read("short-pick.sql");
    private static final String ADJUST = Sql.read("adjust.sql");
    private static final String TOP_UP = Sql.read("top-up.sql");

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Now now;

    Postings(JdbcClient jdbc, CurrentActor actor, Now now) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.now = now;
    }

    /** Why a posting is made, the same for all its rows. */
    public record Cause(MovementType type, String referenceType, String reason) {}

    /** Adds goods; the key of each becomes the reference in the ledger. Returns how many were booked. */
    public int add(List<StockLoad> goods, Cause cause) {
        return statement(POST)
                .param("productNumbers", column(goods, StockLoad::productNumber))
                .param("warehouseCodes", column(goods, StockLoad::warehouseCode))
                .param("locationCodes", column(goods, StockLoad::locationCode))
                .param("lotNumbers", column(goods, StockLoad::lotNumber))
                .param("expiries", column(goods, StockLoad::expiry))
                .param("quantities", column(goods, StockLoad::quantity))
                .param("references", column(goods, StockLoad::key))
                .param("type", cause.type().name())
                .param("referenceType", cause.referenceType())
                .param("reason", cause.reason())
                .param("today", now.day())
                .update();
    }

    /** Changes one figure of one place; false when there is no such place or what is free does not suffice. */
    public boolean adjust(AdjustStock adjustment) {
        var blocking = adjustment.figure() == AdjustStock.Figure.BLOCKED;
        var change = adjustment.change().value();
        return statement(ADJUST)
                        .param("productNumber", adjustment.productNumber())
                        .param("warehouseCode", adjustment.warehouseCode())
                        .param("locationCode", adjustment.locationCode())
                        .param("lotNumber", adjustment.lotNumber())
                        .param("onHand", blocking ? BigDecimal.ZERO : change)
                        .param("blocked", blocking ? change : BigDecimal.ZERO)
                        .param("type", (blocking ? MovementType.BLOCK : MovementType.ADJUST).name())
                        .param("reason", adjustment.reason())
                        .param("referenceType", "adjustment")
                        .param("reference", adjustment.reference())
                        .update()
                > 0;
    }

    /** Takes blocked goods off the books; false when so many are not blocked there. */
    public boolean sendBack(SendBack goods) {
        var gone = goods.quantity().value().negate();
        return statement(ADJUST)
                        .param("productNumber", goods.productNumber())
                        .param("warehouseCode", goods.warehouseCode())
                        .param("locationCode", goods.locationCode())
                        .param("lotNumber", goods.lotNumber())
                        .param("onHand", gone)
                        .param("blocked", gone)
                        .param("type", MovementType.SUPPLIER_RETURN.name())
                        .param("reason", goods.reason())
                        .param("referenceType", "purchase-order")
                        .param("reference", goods.reference())
                        .update()
                > 0;
    }

    /** False when the item is not reserved with more than was picked. */
    public boolean blockMissing(ShortPick pick) {
        return statement(SHORT_PICK)
                        .param("orderNumber", pick.orderNumber())
                        .param("itemId", pick.itemId())
                        .param("picked", pick.picked().value())
                        .param("reason", pick.reason())
                        .update()
                > 0;
    }

    /** Whether the order holds, or held, the item. */
    public boolean isReserved(ShortPick pick) {
        return jdbc.sql("select exists (select from inventory_reservation where id = ? and order_number = ?)")
                .params(pick.itemId(), pick.orderNumber())
                .query(Boolean.class)
                .single();
    }

    /** Raises what a place holds until the warehouse has the needed quantities free. Returns how many were raised. */
    public int topUp(String warehouseCode, String locationCode, Map<String, String> needs, String reason) {
        return statement(TOP_UP)
                .param("warehouseCode", warehouseCode)
                .param("locationCode", locationCode)
                .param("productNumbers", needs.keySet().toArray(String[]::new))
                .param("quantities", needs.values().toArray(String[]::new))
                .param("reason", reason)
                .param("today", now.day())
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql) {
        return jdbc.sql(sql)
                .param("now", now.moment())
                .param("actor", actor.get().name());
    }

    private static @Nullable String[] column(List<StockLoad> goods, Function<StockLoad, @Nullable Object> value) {
        return goods.stream().map(value).map(v -> Objects.toString(v, null)).toArray(String[]::new);
    }
}
