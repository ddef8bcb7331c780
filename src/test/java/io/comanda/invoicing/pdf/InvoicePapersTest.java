package io.comanda.invoicing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.platform.pdf.ReadBack;
import io.comanda.platform.pdf.Sales;
import io.comanda.platform.pdf.Velomar;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InvoicePapersTest {

    @Test
    void saysWhenAndHowToPayAnInvoice() {
        var pdf = new InvoicePdf(Velomar.salesLayout());
        var text = ReadBack.keep("invoice-due", pdf.render(Sales.small("INV-2026-000123"), Locale.GERMAN))
                .text();
        assertThat(text).contains("Fällig am", "21.12.2026", "Auf Rechnung", "Verwendungszweck", "INV-2026-000123");
    }

    @Test
    void asksForNothingOnACreditNote() {
        var pdf = new CreditNotePdf(Velomar.salesLayout());
        var text = ReadBack.keep("credit-note", pdf.render(Sales.small("CRN-2026-000003"), Locale.forLanguageTag("es")))
                .text();
        assertThat(text)
                .contains("Factura rectificativa", "Importe abonado")
                .doesNotContain("Escanee para pagar", "Fecha de vencimiento");
    }
}
