package io.comanda.shipping.domain;

import io.comanda.shipping.CarrierAgreement;
import io.comanda.shipping.TariffTerms;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is not as it was in an agreement: values with before and after, tables with how many rows came and went. */
public final class AgreementDifference {

    private final Map<String, String> found = new TreeMap<>();

    private AgreementDifference() {}

    public static Map<String, String> between(CarrierAgreement before, CarrierAgreement after) {
        var difference = new AgreementDifference();
        difference.value("name", before.name(), after.name());
        difference.value("gateway", before.gateway(), after.gateway());
        difference.value("trackingPrefix", before.trackingPrefix(), after.trackingPrefix());
        difference.value("goodsClasses", sorted(before), sorted(after));
        difference.value("cashOnDelivery", before.cashOnDelivery(), after.cashOnDelivery());
        difference.value("takesReturns", before.takesReturns(), after.takesReturns());
        difference.value("maxParcelKg", plain(before.maxParcelKg()), plain(after.maxParcelKg()));
        difference.value("onTimePercent", plain(before.onTimePercent()), plain(after.onTimePercent()));
        difference.rows(
                "words",
                List.copyOf(before.words().entrySet()),
                List.copyOf(after.words().entrySet()));
        difference.services(services(before), services(after));
        return Map.copyOf(difference.found);
    }

    private void services(Map<String, CarrierAgreement.Service> before, Map<String, CarrierAgreement.Service> after) {
        for (var code : both(before, after)) {
            var was = before.get(code);
            var is = after.get(code);
            if (was == null || is == null) {
                value(code, was == null ? "" : was.name(), is == null ? "" : is.name());
            } else {
                value(code + " name", was.name(), is.name());
                value(code + " transitDays", was.transitDays(), is.transitDays());
                value(code + " cutOff", was.cutOff(), is.cutOff());
                tariffs(code, tariffs(was), tariffs(is));
            }
        }
    }

    private void tariffs(String service, Map<String, TariffTerms> before, Map<String, TariffTerms> after) {
        for (var day : both(before, after)) {
            var was = before.get(day);
            var is = after.get(day);
            var name = service + " " + day;
            if (was == null || is == null) {
                value(name, was == null ? "" : was.currency(), is == null ? "" : is.currency());
            } else {
                terms(name, was, is);
            }
        }
    }

    private void terms(String name, TariffTerms was, TariffTerms is) {
        value(name + " validUntil", was.validUntil(), is.validUntil());
        value(name + " currency", was.currency(), is.currency());
        value(name + " volumetricDivisor", was.volumetricDivisor(), is.volumetricDivisor());
        value(name + " weightStepKg", plain(was.weightStepKg()), plain(is.weightStepKg()));
        value(name + " roundEachParcel", was.roundEachParcel(), is.roundEachParcel());
        value(name + " fuelPercent", plain(was.fuelPercent()), plain(is.fuelPercent()));
        rows(name + " zones", was.zones(), is.zones());
        rows(name + " rates", was.rates(), is.rates());
        rows(name + " beyond", was.beyond(), is.beyond());
        rows(name + " surcharges", was.surcharges(), is.surcharges());
    }

    private void value(String part, @Nullable Object was, @Nullable Object is) {
        if (!Objects.equals(was, is)) {
            found.put(part, Objects.requireNonNullElse(was, "") + " → " + Objects.requireNonNullElse(is, ""));
        }
    }

    private void rows(String part, List<?> was, List<?> is) {
        var gone = new HashSet<Object>(was);
        gone.removeAll(new HashSet<>(is));
        var come = new HashSet<Object>(is);
        come.removeAll(new HashSet<>(was));
        if (!gone.isEmpty() || !come.isEmpty()) {
            found.put(part, "−" + gone.size() + " +" + come.size());
        }
    }

    private static String sorted(CarrierAgreement agreement) {
        return agreement.goodsClasses().stream().sorted().collect(Collectors.joining(", "));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Map<String, CarrierAgreement.Service> services(CarrierAgreement agreement) {
        return agreement.services().stream()
                .collect(Collectors.toMap(CarrierAgreement.Service::code, Function.identity()));
    }

    private static Map<String, TariffTerms> tariffs(CarrierAgreement.Service service) {
        return service.tariffs().stream()
                .collect(Collectors.toMap(terms -> terms.validFrom().toString(), Function.identity()));
    }

    private static TreeSet<String> both(Map<String, ?> before, Map<String, ?> after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names;
    }
}
