package io.comanda.shipping.domain;

import io.comanda.shipping.Carrier;
import io.comanda.shipping.CarrierUnknown;
import io.comanda.shipping.TrackingCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All active carriers with their tariffs and words, as read at one moment.
 *
 * @param words codes by the carrier's code and its own word
 */
public record CarrierBook(List<Carrier> carriers, List<Tariff> tariffs, Map<String, Map<String, TrackingCode>> words) {

    public Carrier carrier(String code) {
        return carriers.stream()
                .filter(carrier -> carrier.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new CarrierUnknown(code));
    }

    public Carrier carrier(String code, String serviceCode) {
        var carrier = carrier(code);
        if (carrier.services().stream().noneMatch(service -> service.code().equals(serviceCode))) {
            throw new CarrierUnknown(code + "/" + serviceCode);
        }
        return carrier;
    }

    /** The tariff of the day; the one that began last where two overlap. */
    Optional<Tariff> tariff(String carrierCode, String serviceCode, LocalDate day) {
        return tariffs.stream()
                .filter(tariff -> tariff.carrierCode().equals(carrierCode)
                        && tariff.serviceCode().equals(serviceCode)
                        && tariff.validity().contains(day))
                .max(Comparator.comparing(tariff -> tariff.validity().from()));
    }

    /** Our code for a carrier's word; our own codes are understood as they are. */
    public Optional<TrackingCode> code(String carrierCode, String word) {
        var code = Optional.ofNullable(words.getOrDefault(carrierCode, Map.of()).get(word));
        return code.or(() -> Arrays.stream(TrackingCode.values())
                .filter(own -> own.name().equals(word))
                .findFirst());
    }
}
