package io.comanda.shipping.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BarcodeFormat;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.platform.pdf.Codes;
import io.comanda.platform.pdf.ReadBack;
import io.comanda.platform.pdf.Sales;
import io.comanda.platform.pdf.Velomar;
import io.comanda.shipping.pdf.LabelFacts.Parcel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class LabelPdfTest {

    private final LabelPdf pdf = new LabelPdf(Velomar.stationery());

    @Test
    void printsOneA6PageForEachParcelWithCodesThatScan() {
        var read = ReadBack.keep("label", pdf.render(facts(Sales.LODZ), Locale.ENGLISH));
        assertThat(read.pageSize().getWidth() / 72 * 25.4).isCloseTo(105, within(0.1));
        assertThat(read.pageSize().getHeight() / 72 * 25.4).isCloseTo(148, within(0.1));
        assertThat(Codes.in(read.picture(0), BarcodeFormat.CODE_128))
                .containsExactly("CR0012345678", "]C100359412340000123454");
        assertThat(Codes.in(read.picture(1), BarcodeFormat.CODE_128)).containsExactly("CR0012345679");
        assertThat(read.pages().get(0)).contains("1/2", "90-451 Łódź", "POLAND", "1,249.90", "Velomar SRL");
        assertThat(read.pages().get(1)).contains("2/2").doesNotContain("1,249.90");
    }

    @Test
    void factsSurviveJson() {
        var json = JsonMapper.builder().build();
        var facts = facts(Sales.LODZ);
        assertThat(json.readValue(json.writeValueAsString(facts), LabelFacts.class))
                .isEqualTo(facts);
    }

    @ParameterizedTest
    @MethodSource("io.comanda.platform.pdf.WeirdTexts#all")
    void printsWhateverIsInAnAddress(String weird) {
        var receiver = new Address(weird, weird, weird, weird, weird, weird, weird, weird);
        assertThat(new ReadBack(pdf.render(facts(receiver), Locale.ENGLISH)).text())
                .contains("CR0012345678");
    }

    @Test
    void leavesOutAContainerCodeThatIsNone() {
        var facts = facts(Sales.LODZ, new Parcel("Ünïcode \u0007 49", "12AB", BigDecimal.ONE));
        var read = new ReadBack(pdf.render(facts, Locale.ENGLISH));
        assertThat(read.text()).doesNotContain("(00)");
    }

    private static LabelFacts facts(Address receiver) {
        return facts(
                receiver,
                new Parcel("CR0012345678", "359412340000123454", new BigDecimal("12.4")),
                new Parcel("CR0012345679", null, null));
    }

    private static LabelFacts facts(Address receiver, Parcel... parcels) {
        return new LabelFacts(
                "SHP-2026-000456",
                "ORD-2026-000123",
                LocalDate.of(2026, 11, 21),
                Velomar.SEAT,
                receiver,
                "Curier Rapid",
                "Standard 24 h",
                Money.of("1249.90", "EUR"),
                List.of(parcels));
    }
}
