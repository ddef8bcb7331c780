package io.comanda.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import io.comanda.kernel.Money;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentCodeTest {

    private final SalesLayout layout = Velomar.salesLayout();

    @Test
    void scansToATransferOfTheAmountDue() {
        var invoice = Sales.small("INV-2026-000123");
        var page = new ReadBack(layout.render(SalesKind.INVOICE, invoice, Locale.ENGLISH)).picture(0);
        assertThat(Codes.in(page, BarcodeFormat.QR_CODE)).singleElement().satisfies(code -> assertThat(code.lines())
                .startsWith("BCD", "002", "1", "SCT", "AAAAROBU", "Velomar SRL", "RO49AAAA1B31007593840000")
                .contains("EUR" + invoice.vat().gross().amount(), "INV-2026-000123"));
    }

    @ParameterizedTest
    @CsvSource({"10.00, RON", "0.00, EUR", "-5.00, EUR", "1000000000.00, EUR"})
    void isLeftOutWhereNoSuchTransferIsDue(String amount, String currency) {
        assertThat(PaymentCode.of(Velomar.COMPANY, Money.of(amount, currency), "X"))
                .isNull();
    }
}
