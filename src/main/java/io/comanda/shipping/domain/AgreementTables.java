package io.comanda.shipping.domain;

import io.comanda.shipping.CarrierAgreement;
import io.comanda.shipping.TariffTerms;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what was agreed with a carrier into its tables. */
@Component
public class AgreementTables {

    private static final List<String> PARTS =
            List.of("shipping_zone", "shipping_rate", "shipping_rate_over", "shipping_surcharge");

    private static final String GONE = " where carrier_code = ? and not service_code || ' ' || valid_from = any(?))";

    private final JdbcClient jdbc;

    AgreementTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds or replaces the parts that are named; what is not named stays as it is. */
    public void save(CarrierAgreement agreement) {
        saveCarrier(agreement);
        agreement.words().forEach((word, code) -> jdbc.sql(
                        """
                        insert into shipping_tracking_word (carrier_code, word, code) values (?, ?, ?)
                        on conflict (carrier_code, word) do update set code = excluded.code""")
                .params(agreement.code(), word, code.name())
                .update());
        agreement.services().forEach(service -> saveService(agreement.code(), service));
    }

    /** Takes away what the agreement does not name: services, prices, words. */
    public void dropWhatIsNotIn(CarrierAgreement agreement) {
        var carrier = agreement.code();
        var kept = agreement.services().stream()
                .flatMap(service -> service.tariffs().stream().map(terms -> service.code() + " " + terms.validFrom()))
                .toArray(String[]::new);
        PARTS.forEach(
                table -> jdbc.sql("delete from " + table + " where tariff_id in (select id from shipping_tariff" + GONE)
                        .params(carrier, kept)
                        .update());
        jdbc.sql("delete from shipping_tariff where id in (select id from shipping_tariff" + GONE)
                .params(carrier, kept)
                .update();
        jdbc.sql("delete from shipping_service where carrier_code = ? and not code = any(?)")
                .params(carrier, all(agreement.services(), CarrierAgreement.Service::code))
                .update();
        jdbc.sql("delete from shipping_tracking_word where carrier_code = ? and not word = any(?)")
                .params(carrier, agreement.words().keySet().toArray(String[]::new))
                .update();
    }

    /** Services that waybills were made with: they stay for as long as these. */
    public Set<String> used(String carrier) {
        return Set.copyOf(jdbc.sql(
                        """
                        select code from shipping_service s
                        where carrier_code = ? and exists (select from shipping_waybill w
                            where w.carrier_code = s.carrier_code and w.service_code = s.code)""")
                .param(carrier)
                .query(String.class)
                .list());
    }

    /** The carrier that has this prefix, if there is one. */
    public Optional<String> ownerOf(String trackingPrefix) {
        return jdbc.sql("select code from shipping_carrier where tracking_prefix = ?")
                .param(trackingPrefix)
                .query(String.class)
                .optional();
    }

    /** Locks the carrier and says which version it has; empty when there is none. */
    public Optional<Long> version(String carrier) {
        return jdbc.sql("select version from shipping_carrier where code = ? for no key update")
                .param(carrier)
                .query(Long.class)
                .optional();
    }

    long versionOf(String carrier) {
        return jdbc.sql("select version from shipping_carrier where code = ?")
                .param(carrier)
                .query(Long.class)
                .single();
    }

    public void retire(String carrier) {
        jdbc.sql("update shipping_carrier set active = false, version = version + 1 where code = ?")
                .param(carrier)
                .update();
    }

    private void saveCarrier(CarrierAgreement agreement) {
        jdbc.sql(
                        """
                        insert into shipping_carrier (code, name, gateway, goods_classes, cash_on_delivery, takes_returns,
                                                      max_parcel_kg, tracking_prefix, on_time_percent)
                        values (?, ?, ?, ?::text[], ?, ?, ?, ?, ?)
                        on conflict (code) do update
                        set (name, gateway, goods_classes, cash_on_delivery, takes_returns, max_parcel_kg, tracking_prefix,
                             on_time_percent, active, version) =
                            (excluded.name, excluded.gateway, excluded.goods_classes, excluded.cash_on_delivery,
                             excluded.takes_returns, excluded.max_parcel_kg, excluded.tracking_prefix,
                             excluded.on_time_percent, true, shipping_carrier.version + 1)""")
                .params(
                        agreement.code(),
                        agreement.name(),
                        agreement.gateway(),
                        agreement.goodsClasses().stream().sorted().toArray(String[]::new),
                        agreement.cashOnDelivery(),
                        agreement.takesReturns(),
                        agreement.maxParcelKg(),
                        agreement.trackingPrefix(),
                        agreement.onTimePercent())
                .update();
    }

    private void saveService(String carrier, CarrierAgreement.Service service) {
        jdbc.sql(
                        """
                        insert into shipping_service (carrier_code, code, name, transit_days, cut_off)
                        values (?, ?, ?, ?, ?::time)
                        on conflict (carrier_code, code) do update
                        set (name, transit_days, cut_off) = (excluded.name, excluded.transit_days, excluded.cut_off)""")
                .params(Arrays.asList(carrier, service.code(), service.name(), service.transitDays(), service.cutOff()))
                .update();
        for (var terms : service.tariffs()) {
            var id = saveTariff(carrier, service.code(), terms);
            PARTS.forEach(table -> jdbc.sql("delete from " + table + " where tariff_id = ?")
                    .param(id)
                    .update());
            saveParts(id, terms);
        }
    }

    private long saveTariff(String carrier, String service, TariffTerms terms) {
        return jdbc.sql(
                        """
                        insert into shipping_tariff (carrier_code, service_code, valid_from, valid_until, currency,
                            volumetric_divisor, weight_step_kg, round_each_parcel, fuel_percent)
                        values (:carrier, :service, :from, :until, :currency, :divisor, :step, :each, :fuel)
                        on conflict (carrier_code, service_code, valid_from) do update
                        set (valid_until, currency, volumetric_divisor, weight_step_kg, round_each_parcel, fuel_percent) =
                            (excluded.valid_until, excluded.currency, excluded.volumetric_divisor,
                             excluded.weight_step_kg, excluded.round_each_parcel, excluded.fuel_percent)
                        returning id""")
                .param("carrier", carrier)
                .param("service", service)
                .param("from", terms.validFrom())
                .param("until", terms.validUntil())
                .param("currency", terms.currency().getCurrencyCode())
                .param("divisor", terms.volumetricDivisor())
                .param("step", terms.weightStepKg())
                .param("each", terms.roundEachParcel())
                .param("fuel", terms.fuelPercent())
                .query(Long.class)
                .single();
    }

    private void saveParts(long tariff, TariffTerms terms) {
        jdbc.sql(
                        """
                        insert into shipping_zone (tariff_id, country, post_from, post_to, zone)
                        select ?, * from unnest(?::text[], ?::text[], ?::text[], ?::integer[])""")
                .params(
                        tariff,
                        all(terms.zones(), TariffTerms.Zone::country),
                        all(terms.zones(), AgreementTables::from),
                        all(terms.zones(), zone -> Objects.requireNonNullElse(zone.to(), from(zone))),
                        all(terms.zones(), zone -> String.valueOf(zone.zone())))
                .update();
        jdbc.sql(
                        """
                        insert into shipping_rate (tariff_id, zone, weight_to_kg, price)
                        select ?, * from unnest(?::integer[], ?::numeric[], ?::numeric[])""")
                .params(
                        tariff,
                        all(terms.rates(), rate -> String.valueOf(rate.zone())),
                        all(terms.rates(), rate -> rate.upToKg().toPlainString()),
                        all(terms.rates(), rate -> rate.price().toPlainString()))
                .update();
        jdbc.sql(
                        """
                        insert into shipping_rate_over (tariff_id, zone, step_kg, price)
                        select ?, * from unnest(?::integer[], ?::numeric[], ?::numeric[])""")
                .params(
                        tariff,
                        all(terms.beyond(), beyond -> String.valueOf(beyond.zone())),
                        all(terms.beyond(), beyond -> beyond.stepKg().toPlainString()),
                        all(terms.beyond(), beyond -> beyond.price().toPlainString()))
                .update();
        terms.surcharges().forEach(surcharge -> saveSurcharge(tariff, surcharge));
    }

    private void saveSurcharge(long tariff, TariffTerms.Surcharge surcharge) {
        jdbc.sql(
                        """
                        insert into shipping_surcharge
                            (tariff_id, type, mode, value, minimum, above, above_girth, fuelled)
                        values (:tariff, :type, :mode, :value, :minimum, :above, :girth, :fuelled)""")
                .param("tariff", tariff)
                .param("type", surcharge.type().name())
                .param("mode", surcharge.mode().name())
                .param("value", surcharge.value())
                .param("minimum", surcharge.minimum())
                .param("above", Objects.requireNonNullElse(surcharge.above(), BigDecimal.ZERO))
                .param("girth", surcharge.aboveGirth())
                .param("fuelled", surcharge.fuelled())
                .update();
    }

    private static String from(TariffTerms.Zone zone) {
        return Objects.requireNonNullElse(zone.from(), "");
    }

    private static <T> String[] all(List<T> rows, Function<T, String> field) {
        return rows.stream().map(field).toArray(String[]::new);
    }
}
