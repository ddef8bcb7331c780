package io.comanda.ordering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.platform.pdf.ReadBack;
import io.comanda.platform.pdf.Sales;
import io.comanda.platform.pdf.Velomar;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OrderPapersTest {

    @Test
    void confirmsAnOrderWithoutAskingForMoney() {
        var pdf = new OrderConfirmationPdf(Velomar.salesLayout());
        var text = ReadBack.keep(
                        "order-confirmation", pdf.render(Sales.small("ORD-2026-000123"), Locale.forLanguageTag("pl")))
                .text();
        assertThat(text)
                .contains("Potwierdzenie zamówienia", "ORD-2026-000123", "Mountain-100 Silver, 38")
                .doesNotContain("Tytuł przelewu");
    }

    @Test
    void asksForPaymentInAdvanceWithTheAccount() {
        var pdf = new ProformaPdf(Velomar.salesLayout());
        var text = ReadBack.keep("proforma", pdf.render(Sales.small("PRO-2026-000007"), Locale.forLanguageTag("ro")))
                .text();
        assertThat(text)
                .contains("Factură proformă", "nu este factură fiscală", "Scanați și plătiți", "PRO-2026-000007");
    }
}
