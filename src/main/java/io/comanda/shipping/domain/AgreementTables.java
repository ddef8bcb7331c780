package io.comanda.shipping.domain;

import io.comanda.shipping.AgreementInconsistent;
import io.comanda.shipping.CarrierAgreement;
import io.comanda.shipping.TariffTerms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what was agreed with a carrier into its tables. */
@Component
public class AgreementTables {

    private static final List<String> PARTS =
            List.of("shipping_zone", "shipping_rate", "shipping_rate_over", "shipping_surcharge");

    private final JdbcClient jdbc;

    AgreementTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

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

    private void saveCarrier(CarrierAgreement agreement) {
        jdbc.sql(
                        """
                        insert into shipping_carrier (code, name, gateway, goods_classes, cash_on_delivery, max_parcel_kg,
                                                      tracking_prefix, on_time_percent)
                        values (?, ?, ?, ?::text[], ?, ?, ?, ?)
                        on conflict (code) do update
                        set (name, gateway, goods_classes, cash_on_delivery, max_parcel_kg, tracking_prefix,
                             on_time_percent, active) =
                            (excluded.name, excluded.gateway, excluded.goods_classes, excluded.cash_on_delivery,
                             excluded.max_parcel_kg, excluded.tracking_prefix, excluded.on_time_percent, true)""")
                .params(
                        agreement.code(),
                        agreement.name(),
                        agreement.gateway(),
                        agreement.goodsClasses().stream().sorted().toArray(String[]::new),
                        agreement.cashOnDelivery(),
                        agreement.maxParcelKg(),
                        agreement.trackingPrefix(),
                        agreement.onTimePercent())
                .update();
    }

    private void saveService(String carrier, CarrierAgreement.Service service) {
        jdbc.sql(
                        """
                        insert into shipping_service (carrier_code, code, name, transit_days) values (?, ?, ?, ?)
                        on conflict (carrier_code, code) do update
                        set (name, transit_days) = (excluded.name, excluded.transit_days)""")
                .params(carrier, service.code(), service.name(), service.transitDays())
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
        requireConsistency(carrier + "/" + service, terms);
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
        for (var zone : terms.zones()) {
            var from = Objects.requireNonNullElse(zone.from(), "");
            jdbc.sql("insert into shipping_zone (tariff_id, country, post_from, post_to, zone) values (?, ?, ?, ?, ?)")
                    .params(tariff, zone.country(), from, Objects.requireNonNullElse(zone.to(), from), zone.zone())
                    .update();
        }
        for (var rate : terms.rates()) {
            jdbc.sql("insert into shipping_rate (tariff_id, zone, weight_to_kg, price) values (?, ?, ?, ?)")
                    .params(tariff, rate.zone(), rate.upToKg(), rate.price())
                    .update();
        }
        for (var beyond : terms.beyond()) {
            jdbc.sql("insert into shipping_rate_over (tariff_id, zone, step_kg, price) values (?, ?, ?, ?)")
                    .params(tariff, beyond.zone(), beyond.stepKg(), beyond.price())
                    .update();
        }
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

    private static void requireConsistency(String service, TariffTerms terms) {
        var until = terms.validUntil();
        if (until != null && until.isBefore(terms.validFrom())) {
            throw new AgreementInconsistent(service, "validity");
        }
        if (!terms.zones().stream().allMatch(AgreementTables::isRange)) {
            throw new AgreementInconsistent(service, "zones");
        }
    }

    private static boolean isRange(TariffTerms.Zone zone) {
        var from = Objects.requireNonNullElse(zone.from(), "");
        var to = Objects.requireNonNullElse(zone.to(), from);
        return from.length() == to.length() && from.compareTo(to) <= 0;
    }
}
