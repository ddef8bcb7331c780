package io.comanda.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Opening stock by HTTP, from the empty sheet to the ledger. */
class OpeningBookingTest extends OpeningStory {

    @Test
    void aPastedSheetIsMendedAndBookedAsAWhole() throws Exception {
        var number = opening.begin(true);
        var draft = opening.paste(
                number,
                0,
                "Product number\tLocation\tLot\tExpiry date\tQuantity\tName\tUnit\n" + opening.first()
                        + "\tA-01\tL1\t31.12.2030\t12,5\tRice\tkg\n" + opening.first()
                        + "\tA-99\tL1\t31.12.2030\tmany\t\t\n"
                        + opening.second()
                        + "\tA-02\t\t\t3\t\t\n");
        draft.andExpect(jsonPath("$.counts.rows").value(3))
                .andExpect(jsonPath("$.counts.faulty").value(2));
        opening.rows(number, true)
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].problems[*].column", hasItem("location")))
                .andExpect(jsonPath("$.items[0].problems[*].column", hasItem("quantity")))
                .andExpect(jsonPath("$.items[1].problems[0].code").value("name-missing"));
        opening.send(post(OpeningSheet.HOME + "/" + number + "/confirmation"), 1)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("intake.OpeningUnsound"))
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/rows/2/quantity")));
        assertThat(catalog.existing(List.of(opening.first(), opening.second()))).isEmpty();

        opening.mend(number, 1, 2, OpeningSheet.cells(opening.first(), "A-02", "L1", "2030-12-31", "2", "", ""))
                .andExpect(status().isOk());
        opening.mend(number, 2, 3, OpeningSheet.cells(opening.second(), "A-02", "", "", "3", "Oil", "l"))
                .andExpect(jsonPath("$.counts.faulty").value(0))
                .andExpect(jsonPath("$.counts.newProducts").value(2));
        opening.send(get(OpeningSheet.HOME + "/" + number + "/totals"), 0)
                .andExpect(jsonPath("$.items[0].quantity").value(14.5));

        opening.confirm(number, 3).andExpect(jsonPath("$.state").value("BOOKED"));
        opening.confirm(number, 3).andExpect(status().isOk());

        assertThat(opening.onHand(opening.first())).isEqualTo(Quantity.of(new BigDecimal("14.5")));
        assertThat(catalog.product(opening.first()).lotManaged()).isTrue();
        assertThat(keeping.movements(opening.second(), Long.MAX_VALUE, 10))
                .singleElement()
                .satisfies(movement -> {
                    assertThat(movement.referenceNumber()).isEqualTo(number);
                    assertThat(movement.referenceType()).isEqualTo("opening");
                });

        opening.send(post(OpeningSheet.HOME + "/" + number + "/undo"), 0)
                .andExpect(jsonPath("$.state").value("UNDONE"))
                .andExpect(jsonPath("$.createdProducts.length()").value(0));
        opening.send(post(OpeningSheet.HOME + "/" + number + "/undo"), 0).andExpect(status().isOk());
        assertThat(catalog.existing(List.of(opening.first(), opening.second()))).isEmpty();
    }

    @Test
    void confirmedByManyAtOnceItIsBookedOnce() throws Exception {
        var number = opening.begin(true);
        opening.paste(number, 0, opening.second() + "\tA-02\t\t\t3\tOil\tl");
        var pool = Executors.newFixedThreadPool(6);
        try {
            Callable<Integer> confirmation =
                    () -> opening.confirm(number, 1).andReturn().getResponse().getStatus();
            for (var answer : pool.invokeAll(
                    IntStream.range(0, 6).mapToObj(i -> confirmation).toList())) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(opening.onHand(opening.second())).isEqualTo(Quantity.of(3));
    }

    @Test
    void aSheetOfTenThousandRowsIsBookedAndOneRowMoreIsRefused() throws Exception {
        var number = opening.begin(true);
        var most = sheet(OpeningImports.MOST_ROWS);
        opening.upload(
                        number,
                        0,
                        OpeningSheet.file(
                                "big.csv",
                                (most + opening.second() + "\tA-01\t\t\t1\tOne\tpcs\n")
                                        .getBytes(StandardCharsets.UTF_8)))
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.code").value("intake.SheetTooLong"));
        opening.upload(number, 0, OpeningSheet.file("big.csv", most.getBytes(StandardCharsets.UTF_8)))
                .andExpect(jsonPath("$.counts.rows").value(OpeningImports.MOST_ROWS))
                .andExpect(jsonPath("$.counts.faulty").value(0));
        opening.confirm(number, 1).andExpect(jsonPath("$.state").value("BOOKED"));
        opening.send(post(OpeningSheet.HOME + "/" + number + "/undo"), 0)
                .andExpect(jsonPath("$.state").value("UNDONE"));
    }

    private String sheet(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> opening.second() + "-" + i + "\tA-01\t\t\t1\tPart " + i + "\tpcs\n")
                .collect(Collectors.joining());
    }
}
