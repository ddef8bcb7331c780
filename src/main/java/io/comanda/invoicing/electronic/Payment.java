package io.comanda.invoicing.electronic;

import io.comanda.invoicing.electronic.ElectronicInvoice.PaymentMeans;
import io.comanda.platform.company.Company;
import io.comanda.platform.pdf.SalesDocument;
import org.jspecify.annotations.Nullable;

/** How a paper is paid, by UNTDID 4461. */
final class Payment {

    private static final String CASH = "10";
    private static final String CREDIT_TRANSFER = "30";
    private static final String CARD = "48";
    private static final String CLEARING = "97";

    private Payment() {}

    static PaymentMeans means(DocumentType type, SalesDocument paper, Company company) {
        var code =
                type == DocumentType.CREDIT_NOTE ? CLEARING : code(paper.terms().method());
        return code.equals(CREDIT_TRANSFER)
                ? new PaymentMeans(code, paper.number(), plain(company.iban()), company.name(), company.bic())
                : new PaymentMeans(code, paper.number(), null, null, null);
    }

    private static String code(String method) {
        return switch (method) {
            case "CARD" -> CARD;
            case "COD" -> CASH;
            default -> CREDIT_TRANSFER;
        };
    }

    private static @Nullable String plain(@Nullable String iban) {
        return iban == null ? null : iban.replace(" ", "");
    }
}
