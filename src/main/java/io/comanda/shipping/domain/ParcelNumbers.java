package io.comanda.shipping.domain;

import io.comanda.shipping.ShippingProperties;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers we give to parcels: SSCC-18 of our company, and waybill numbers for carriers that leave them to us. */
@Component
public class ParcelNumbers {

    private static final int SSCC_DIGITS = 17;

    private final String prefix;
    private final NumberRange ssccs;
    private final NumberRange waybills;

    ParcelNumbers(JdbcClient jdbc, ShippingProperties properties) {
        this.prefix = properties.ssccExtension() + properties.gs1Prefix();
        this.ssccs = new NumberRange(jdbc, "shipping_sscc_seq");
        this.waybills = new NumberRange(jdbc, "shipping_tracking_seq");
    }

    String nextSscc() {
        return sscc(prefix, ssccs.next());
    }

    /** For instance CRP0000000017: the carrier's letters, nine digits and a check digit. */
    String nextTrackingNumber(String carrierPrefix) {
        return carrierPrefix + Gs1.withCheckDigit(String.format(Locale.ROOT, "%09d", waybills.next()));
    }

    /** Extension digit and company prefix, a serial that fills up to seventeen digits, and the check digit. */
    static String sscc(String prefix, long serial) {
        var room = SSCC_DIGITS - prefix.length();
        var digits = String.format(Locale.ROOT, "%0" + room + "d", serial);
        return Gs1.withCheckDigit(prefix + digits.substring(digits.length() - room));
    }
}
