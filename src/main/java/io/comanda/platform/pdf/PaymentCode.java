package io.comanda.platform.pdf;

import io.comanda.kernel.Money;
import io.comanda.platform.company.Company;
import org.jspecify.annotations.Nullable;

/** The text of a SEPA payment code as the European Payments Council sets it (EPC069-12, version 002). */
final class PaymentCode {

    private static final Money MOST = Money.of("999999999.99", "EUR");
    private static final int NAME = 70;
    private static final int REMITTANCE = 140;

    private PaymentCode() {}

    /** Nothing where a transfer in euro to an account of ours is not what is due. */
    static @Nullable String of(Company company, Money amount, String remittance) {
        var iban = company.iban();
        if (iban == null || !isPayable(amount)) {
            return null;
        }
        return String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                company.bic() == null ? "" : company.bic(),
                shortened(company.name(), NAME),
                iban.replaceAll("\\s", ""),
                "EUR" + amount.amount().toPlainString(),
                "",
                "",
                shortened(remittance, REMITTANCE));
    }

    private static boolean isPayable(Money amount) {
        return "EUR".equals(amount.currency()) && amount.isPositive() && amount.compareTo(MOST) <= 0;
    }

    private static String shortened(String text, int length) {
        var clean = Legible.of(text);
        return clean.substring(0, Math.min(length, clean.length()));
    }
}
