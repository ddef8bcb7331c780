package io.comanda.fulfilment.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import io.comanda.kernel.Quantity;
import io.comanda.platform.pdf.Codes;
import io.comanda.platform.pdf.ReadBack;
import io.comanda.platform.pdf.Sales;
import io.comanda.platform.pdf.Velomar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class WarehousePapersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private final JsonMapper json = JsonMapper.builder().build();
    private final PickListPdf pickList = new PickListPdf(Velomar.stationery());
    private final GoodsIssueNotePdf note = new GoodsIssueNotePdf(Velomar.stationery());

    @Test
    void walksThePickListInOrderAndScansToTheShipment() {
        var facts = pickList("Mountain-100 Silver, 38", 6);
        var read = ReadBack.keep("pick-list", pickList.render(facts, Locale.ENGLISH));
        assertThat(read.text().indexOf("A-01"))
                .isPositive()
                .isLessThan(read.text().indexOf("A-05"));
        assertThat(read.text()).contains("Pick list", "L-2026-03", "use by 1 Mar 2027");
        assertThat(Codes.in(read.picture(0), BarcodeFormat.CODE_128)).containsExactly("SHP-2026-000456");
        assertThat(json.readValue(json.writeValueAsString(facts), PickListFacts.class))
                .isEqualTo(facts);
    }

    @Test
    void numbersThePagesOfALongPickList() {
        var pages = ReadBack.keep("pick-list-long", pickList.render(pickList("Inner tube", 90), Locale.GERMAN))
                .pages();
        var last = pages.size();
        assertThat(last).isGreaterThan(2);
        assertThat(pages.get(last - 1)).contains("Seite " + last + " von " + last, "Kommissioniert von");
    }

    @Test
    void listsWhatLeftWithAPlaceToSign() {
        var facts = note("Mountain-100 Silver, 38");
        var text = ReadBack.keep("goods-issue-note", note.render(facts, Locale.forLanguageTag("pl")))
                .text();
        assertThat(text).contains("WZ – wydanie zewnętrzne", "90-451 Łódź", "Odebrał(a), data", "2, 27,4\u00a0kg");
        assertThat(json.readValue(json.writeValueAsString(facts), GoodsIssueNoteFacts.class))
                .isEqualTo(facts);
    }

    @ParameterizedTest
    @MethodSource("io.comanda.platform.pdf.WeirdTexts#all")
    void printWhateverIsInAName(String weird) {
        assertThat(new ReadBack(pickList.render(pickList(weird, 3), Locale.ENGLISH)).text())
                .contains("SHP-2026-000456");
        assertThat(new ReadBack(note.render(note(weird), Locale.ENGLISH)).text())
                .contains("GIN-2026-000456");
    }

    private static PickListFacts pickList(String name, int lines) {
        return new PickListFacts(
                "SHP-2026-000456",
                "ORD-2026-000123",
                "Rowery Łódź sp. z o.o.",
                "CLJ Cluj-Napoca",
                DAY,
                DAY.plusDays(1),
                "Curier Rapid",
                IntStream.range(0, lines)
                        .mapToObj(i -> new PickListFacts.Line(
                                1000 - i,
                                "A-%02d-%d".formatted(lines - i, i % 4),
                                "VM-%04d".formatted(i),
                                name,
                                i % 2 == 0 ? "L-2026-0" + (i % 9 + 1) : null,
                                i % 4 == 0 ? LocalDate.of(2027, 3, 1) : null,
                                Quantity.of(i + 1),
                                "pcs"))
                        .toList(),
                List.of("Handle the frames with gloves."));
    }

    private static GoodsIssueNoteFacts note(String name) {
        return new GoodsIssueNoteFacts(
                "GIN-2026-000456",
                DAY,
                "SHP-2026-000456",
                "ORD-2026-000123",
                "ZAM/2026/11/0457",
                "C-1042",
                Sales.LODZ,
                "CLJ Cluj-Napoca",
                "Curier Rapid",
                "CR0012345678",
                2,
                new BigDecimal("27.4"),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> new GoodsIssueNoteFacts.Line(
                                i,
                                "VM-%04d".formatted(i),
                                name,
                                i == 2 ? "L-2026-03" : null,
                                i == 2 ? LocalDate.of(2027, 3, 1) : null,
                                Quantity.of(i + 2),
                                Quantity.of(i + 1),
                                "pcs"))
                        .toList(),
                List.of());
    }
}
