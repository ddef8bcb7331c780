package io.comanda.shipping.domain;

import io.comanda.shipping.Carrier;
import io.comanda.shipping.CarrierAgreement;
import io.comanda.shipping.CarrierSheet;
import io.comanda.shipping.SurchargeType;
import io.comanda.shipping.TariffTerms;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads agreements as they are edited, straight from the tables. */
@Component
public class AgreementSheets {

    private final TariffTables reading;
    private final AgreementTables tables;

    AgreementSheets(TariffTables reading, AgreementTables tables) {
        this.reading = reading;
        this.tables = tables;
    }

    public List<Carrier> carriers() {
        return reading.carriers();
    }

    public Optional<CarrierSheet> of(String code) {
        var book = reading.readAll();
        return book.carriers().stream()
                .filter(carrier -> carrier.code().equals(code))
                .findFirst()
                .map(carrier -> new CarrierSheet(agreement(carrier, book), carrier.active(), tables.versionOf(code)));
    }

    private static CarrierAgreement agreement(Carrier carrier, CarrierBook book) {
        return new CarrierAgreement(
                carrier.code(),
                carrier.name(),
                carrier.gateway(),
                carrier.trackingPrefix(),
                carrier.goodsClasses(),
                carrier.cashOnDelivery(),
                carrier.takesReturns(),
                carrier.maxParcelKg(),
                carrier.onTimeShare().value(),
                book.words().getOrDefault(carrier.code(), Map.of()),
                carrier.services().stream()
                        .map(service -> service(carrier.code(), service, book))
                        .toList());
    }

    private static CarrierAgreement.Service service(String carrier, Carrier.Service service, CarrierBook book) {
        return new CarrierAgreement.Service(
                service.code(),
                service.name(),
                service.transitDays(),
                service.cutOff(),
                book.tariffs().stream()
                        .filter(tariff -> tariff.carrierCode().equals(carrier)
                                && tariff.serviceCode().equals(service.code()))
                        .sorted(Comparator.comparing(tariff -> tariff.validity().from()))
                        .map(AgreementSheets::terms)
                        .toList());
    }

    private static TariffTerms terms(Tariff tariff) {
        return new TariffTerms(
                tariff.validity().from(),
                tariff.validity().to(),
                Currency.getInstance(tariff.currency()),
                tariff.volumetricDivisor(),
                tariff.weightStepKg(),
                tariff.roundsEachParcel(),
                tariff.fuel().value(),
                zones(tariff),
                tariff.rates().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(zone -> zone.getValue().entrySet().stream()
                                .map(rate -> new TariffTerms.Rate(zone.getKey(), rate.getKey(), rate.getValue())))
                        .toList(),
                tariff.overs().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(over -> new TariffTerms.Beyond(
                                over.getKey(),
                                over.getValue().stepKg(),
                                over.getValue().price()))
                        .toList(),
                tariff.surcharges().stream().map(AgreementSheets::surcharge).toList());
    }

    private static List<TariffTerms.Zone> zones(Tariff tariff) {
        return tariff.zones().stream()
                .sorted(Comparator.comparing(Tariff.Zone::country).thenComparing(Tariff.Zone::from))
                .map(zone -> new TariffTerms.Zone(
                        zone.country(), orNothing(zone.from()), orNothing(zone.to()), zone.number()))
                .toList();
    }

    private static TariffTerms.Surcharge surcharge(Surcharge surcharge) {
        return new TariffTerms.Surcharge(
                surcharge.type(),
                surcharge.mode(),
                surcharge.value(),
                surcharge.minimum(),
                above(surcharge),
                surcharge.aboveGirth(),
                surcharge.fuelled());
    }

    private static @Nullable BigDecimal above(Surcharge surcharge) {
        return surcharge.type() == SurchargeType.COD ? null : surcharge.above();
    }

    private static @Nullable String orNothing(String bound) {
        return bound.isEmpty() ? null : bound;
    }
}
