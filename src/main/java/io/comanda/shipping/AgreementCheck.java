package io.comanda.shipping;

import io.comanda.kernel.Refusal.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What parts of an agreement say against each other: the same thing twice, an end before its beginning. */
final class AgreementCheck {

    private final List<Violation> found = new ArrayList<>();

    private AgreementCheck() {}

    static List<Violation> of(CarrierAgreement agreement) {
        var check = new AgreementCheck();
        check.repeated("/services", agreement.services(), "code", CarrierAgreement.Service::code);
        for (var n = 0; n < agreement.services().size(); n++) {
            check.tariffs(
                    "/services/" + n + "/tariffs", agreement.services().get(n).tariffs());
        }
        return List.copyOf(check.found);
    }

    private void tariffs(String at, List<TariffTerms> tariffs) {
        repeated(at, tariffs, "validFrom", TariffTerms::validFrom);
        for (var n = 0; n < tariffs.size(); n++) {
            terms(at + "/" + n, tariffs.get(n));
        }
    }

    private void terms(String at, TariffTerms terms) {
        var until = terms.validUntil();
        if (until != null && until.isBefore(terms.validFrom())) {
            add(at + "/validUntil", "beforeStart", "ends before it begins");
        }
        repeated(at + "/zones", terms.zones(), "from", zone -> List.of(zone.country(), from(zone), to(zone)));
        repeated(
                at + "/rates",
                terms.rates(),
                "upToKg",
                rate -> List.of(rate.zone(), rate.upToKg().stripTrailingZeros()));
        repeated(at + "/beyond", terms.beyond(), "zone", TariffTerms.Beyond::zone);
        repeated(at + "/surcharges", terms.surcharges(), "type", TariffTerms.Surcharge::type);
        for (var n = 0; n < terms.zones().size(); n++) {
            if (!isRange(terms.zones().get(n))) {
                add(at + "/zones/" + n + "/to", "range", "is no end for this beginning");
            }
        }
    }

    private <T> void repeated(String at, List<T> all, String field, Function<T, Object> key) {
        var seen = new HashSet<Object>();
        for (var n = 0; n < all.size(); n++) {
            if (!seen.add(key.apply(all.get(n)))) {
                add(at + "/" + n + "/" + field, "repeated", "stands here twice");
            }
        }
    }

    private static boolean isRange(TariffTerms.Zone zone) {
        return from(zone).length() == to(zone).length() && from(zone).compareTo(to(zone)) <= 0;
    }

    private static String from(TariffTerms.Zone zone) {
        return orNothing(zone.from());
    }

    private static String to(TariffTerms.Zone zone) {
        return zone.to() == null ? from(zone) : zone.to();
    }

    private static String orNothing(@Nullable String bound) {
        return Objects.requireNonNullElse(bound, "");
    }

    private void add(String pointer, String code, String message) {
        found.add(new Violation(pointer, code, message));
    }
}
