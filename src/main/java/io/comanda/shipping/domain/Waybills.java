package io.comanda.shipping.domain;

import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.shipping.Parcel;
import io.comanda.shipping.ParcelOf;
import io.comanda.shipping.TrackedEvent;
import io.comanda.shipping.TrackingCode;
import io.comanda.shipping.TrackingNews;
import io.comanda.shipping.Waybill;
import io.comanda.shipping.WaybillKind;
import io.comanda.shipping.WaybillState;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Waybills with their parcels and what their carriers say. A shipment, or a return, has one that counts; cancelled ones
 * stay.
 */
@Component
public class Waybills {

    private static final String SELECT = "select * from shipping_waybill ";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Waybills(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Adds the waybill with its parcels in one statement; false if the shipment has one already. */
    public boolean add(
            Waybill waybill,
            String warehouse,
            List<Parcel> parcels,
            @Nullable Promise promise,
            @Nullable Money freight) {
        var cash = waybill.cashOnDelivery();
        return jdbc.sql(
                                """
                        with waybill as (
                            insert into shipping_waybill (kind, shipment_number, order_number, carrier_code, service_code,
                                tracking_number, state, sender, receiver, cod_amount, cod_currency, contents, reference,
                                created_at, promised_on, zone, freight_amount, freight_currency, warehouse_code)
                            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?::date, ?::integer, ?::numeric, ?, ?)
                            on conflict (shipment_number) where state <> 'CANCELLED' do nothing
                            returning id)
                        insert into shipping_parcel (waybill_id, position, weight_kg, length_cm, width_cm, height_cm, sscc,
                                                     tracking_number)
                        select w.id, p.position, p.weight, p.length, p.width, p.height, p.sscc, p.tracking
                        from waybill w, unnest(?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[], ?::text[], ?::text[])
                            with ordinality as p(weight, length, width, height, sscc, tracking, position)""")
                        .params(Arrays.asList(
                                waybill.kind().name(),
                                waybill.shipmentNumber(),
                                waybill.orderNumber(),
                                waybill.carrierCode(),
                                waybill.serviceCode(),
                                waybill.trackingNumber(),
                                waybill.state().name(),
                                json.writeValueAsString(waybill.from()),
                                json.writeValueAsString(waybill.to()),
                                cash == null ? null : cash.amount(),
                                cash == null ? null : cash.currency(),
                                waybill.contents(),
                                waybill.reference(),
                                Timestamp.from(waybill.createdAt()),
                                promise == null ? null : promise.on(),
                                promise == null ? null : promise.zone(),
                                freight == null ? null : freight.amount(),
                                freight == null ? null : freight.currency(),
                                warehouse,
                                numbers(parcels, Parcel::weightKg),
                                numbers(parcels, Parcel::lengthCm),
                                numbers(parcels, Parcel::widthCm),
                                numbers(parcels, Parcel::heightCm),
                                waybill.parcels().stream()
                                        .map(Waybill.Piece::sscc)
                                        .toArray(String[]::new),
                                waybill.parcels().stream()
                                        .map(Waybill.Piece::trackingNumber)
                                        .toArray(String[]::new)))
                        .update()
                > 0;
    }

    /**
     * Every waybill the shipment ever had, the oldest first. Until the end of the transaction nobody else gets past here with
     * the same shipment, even before it has its first waybill.
     */
    public List<Waybill> lockAllOf(String shipmentNumber) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('shipping_waybill ' || ?, 0))")
                .param(shipmentNumber)
                .query(row -> {});
        return found(SELECT + "where shipment_number = ? order by id for no key update", shipmentNumber);
    }

    /** Also of a waybill that was cancelled: somebody holds the parcel in his hands. */
    public Optional<ParcelOf> parcel(String number) {
        return jdbc.sql(
                        """
                        select w.kind, p.sscc, p.tracking_number, w.shipment_number, w.order_number
                        from shipping_parcel p join shipping_waybill w on w.id = p.waybill_id
                        where p.sscc = :number or p.tracking_number = :number
                        order by w.state = 'CANCELLED' limit 1""")
                .param("number", number)
                .query(ParcelOf.class)
                .optional();
    }

    /** The waybill of the shipment that counts. */
    public Optional<Waybill> ofShipment(String shipmentNumber) {
        return found(SELECT + "where shipment_number = ? and state <> 'CANCELLED'", shipmentNumber).stream()
                .findFirst();
    }

    public Optional<Waybill> byTrackingNumber(String trackingNumber) {
        return found(SELECT + "where tracking_number = ?", trackingNumber).stream()
                .findFirst();
    }

    public Optional<Waybill> lock(String trackingNumber) {
        return found(SELECT + "where tracking_number = ? for no key update", trackingNumber).stream()
                .findFirst();
    }

    /**
     * Numbers of waybills of these carriers whose journey has not ended; 500 at most.
     *
     * @param since when they were made
     * @param cancelledSince of those that were cancelled, when
     */
    public List<String> onTheWay(List<String> carriers, Instant since, Instant cancelledSince) {
        return jdbc.sql(
                        """
                        select tracking_number from shipping_waybill
                        where carrier_code = any(:carriers)
                          and (state not in ('DELIVERED', 'RETURNED', 'CANCELLED') and created_at > :since
                               or state = 'CANCELLED' and cancelled_at > :cancelledSince)
                        order by created_at limit 500""")
                .param("carriers", carriers.toArray(String[]::new))
                .param("since", Timestamp.from(since))
                .param("cancelledSince", Timestamp.from(cancelledSince))
                .query(String.class)
                .list();
    }

    /** A waybill that has just been handed over. */
    public record HandedOver(String orderNumber, String carrierCode, String trackingNumber) {}

    /** Enters that the carriers have the goods of these shipments; answers those that were still ours. */
    public List<HandedOver> handOver(Collection<String> shipmentNumbers) {
        return jdbc.sql(
                        """
                        update shipping_waybill set state = 'HANDED_OVER'
                        where shipment_number = any (?) and state = 'CREATED'
                        returning order_number, carrier_code, tracking_number""")
                .param(shipmentNumbers.toArray(String[]::new))
                .query(HandedOver.class)
                .list();
    }

    public void enter(Waybill waybill, WaybillState state) {
        jdbc.sql("update shipping_waybill set state = ? where tracking_number = ?")
                .params(state.name(), waybill.trackingNumber())
                .update();
    }

    public void cancel(Waybill waybill, Instant at) {
        jdbc.sql("update shipping_waybill set state = 'CANCELLED', cancelled_at = ? where tracking_number = ?")
                .params(Timestamp.from(at), waybill.trackingNumber())
                .update();
    }

    /** It is there, at the time the carrier says. */
    public void deliver(Waybill waybill, Instant at) {
        jdbc.sql("update shipping_waybill set state = 'DELIVERED', delivered_at = ? where tracking_number = ?")
                .params(Timestamp.from(at), waybill.trackingNumber())
                .update();
    }

    /** Adds what a carrier says; false if it said so before. */
    public boolean hear(TrackingNews news, TrackingCode code) {
        return jdbc.sql(
                                """
                        insert into shipping_tracking_event (waybill_id, code, word, at, place, note)
                        select id, ?, ?, ?, ?, ? from shipping_waybill where tracking_number = ?
                        on conflict (waybill_id, word, at) do nothing""")
                        .params(Arrays.asList(
                                code.name(),
                                news.word(),
                                Timestamp.from(news.at()),
                                news.place(),
                                news.note(),
                                news.trackingNumber()))
                        .update()
                == 1;
    }

    /** What carriers said, by the time it happened. */
    public List<TrackedEvent> events(String trackingNumber) {
        return jdbc.sql(
                        """
                        select e.code, e.word, e.at, e.place, e.note
                        from shipping_tracking_event e join shipping_waybill w on w.id = e.waybill_id
                        where w.tracking_number = ? order by e.at, e.id limit 500""")
                .param(trackingNumber)
                .query((row, n) -> new TrackedEvent(
                        TrackingCode.valueOf(row.getString("code")),
                        row.getString("word"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("place"),
                        row.getString("note")))
                .list();
    }

    public Map<String, Instant> delivered(Collection<String> trackingNumbers) {
        var times = new HashMap<String, Instant>();
        jdbc.sql(
                        """
                        select w.tracking_number, max(e.at) as at
                        from shipping_waybill w join shipping_tracking_event e on e.waybill_id = w.id
                        where w.tracking_number = any (?) and e.code = ? group by w.tracking_number""")
                .params(trackingNumbers.toArray(String[]::new), TrackingCode.DELIVERED.name())
                .query(row -> {
                    times.put(
                            row.getString("tracking_number"),
                            row.getTimestamp("at").toInstant());
                });
        return times;
    }

    private List<Waybill> found(String sql, String number) {
        return jdbc.sql(sql).param(number).query((row, n) -> waybill(row)).list();
    }

    private Waybill waybill(ResultSet row) throws SQLException {
        return new Waybill(
                WaybillKind.valueOf(row.getString("kind")),
                row.getString("shipment_number"),
                row.getString("order_number"),
                row.getString("tracking_number"),
                row.getString("carrier_code"),
                row.getString("service_code"),
                WaybillState.valueOf(row.getString("state")),
                json.readValue(row.getString("sender"), Address.class),
                json.readValue(row.getString("receiver"), Address.class),
                cash(row.getBigDecimal("cod_amount"), row.getString("cod_currency")),
                row.getString("contents"),
                row.getString("reference"),
                row.getTimestamp("created_at").toInstant(),
                pieces(row.getLong("id")));
    }

    private List<Waybill.Piece> pieces(long waybillId) {
        return jdbc.sql("select * from shipping_parcel where waybill_id = ? order by position")
                .param(waybillId)
                .query((row, n) -> new Waybill.Piece(
                        row.getInt("position"),
                        row.getBigDecimal("weight_kg"),
                        row.getString("sscc"),
                        row.getString("tracking_number")))
                .list();
    }

    private static @Nullable Money cash(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null ? null : new Money(amount, currency);
    }

    private static String[] numbers(List<Parcel> parcels, Function<Parcel, BigDecimal> figure) {
        return parcels.stream().map(figure).map(BigDecimal::toPlainString).toArray(String[]::new);
    }
}
