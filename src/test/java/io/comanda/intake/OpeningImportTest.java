package io.comanda.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Shop;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.Family;
import io.comanda.inventory.Availability;
import io.comanda.inventory.Inventory;
import io.comanda.inventory.LocationView;
import io.comanda.inventory.ReserveStock;
import io.comanda.inventory.StockKeeping;
import io.comanda.inventory.WarehouseView;
import io.comanda.kernel.Address;
import io.comanda.kernel.Quantity;
import io.comanda.platform.invariants.Invariants;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Opening stock by HTTP, from the empty sheet to the ledger and back. */
@IntegrationTest
class OpeningImportTest {

    private static final String HOME = "/api/stock-openings";

    @Autowired
    private MockMvc http;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Inventory inventory;

    @Autowired
    private StockKeeping keeping;

    @Autowired
    private Invariants invariants;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    private final String warehouse = Shop.own("OPN");
    private final String family = Shop.own("FAM");
    private final String first = Shop.own("NEW-A");
    private final String second = Shop.own("NEW-B");

    @BeforeEach
    void furnish() {
        catalog.saveFamilies(List.of(new Family(family, null, Map.of("en", "Opening"), null)));
        keeping.save(new WarehouseView(
                warehouse, "Opening", new Address("O", "Street 1", null, "100", "Iasi", null, "RO", null), false, 500));
        keeping.saveLocations(
                List.of(new LocationView(warehouse, "A-01", "A", 1), new LocationView(warehouse, "A-02", "A", 2)));
    }

    @AfterEach
    void addsUp() {
        assertThat(invariants.breaches()).isEmpty();
    }

    @Test
    void aPastedSheetIsMendedAndBookedAsAWhole() throws Exception {
        var number = begin(true);
        var draft = paste(
                number,
                0,
                "Product number\tLocation\tLot\tExpiry date\tQuantity\tName\tUnit\n" + first
                        + "\tA-01\tL1\t31.12.2030\t12,5\tRice\tkg\n" + first + "\tA-99\tL1\t31.12.2030\tmany\t\t\n"
                        + second
                        + "\tA-02\t\t\t3\t\t\n");
        draft.andExpect(jsonPath("$.counts.rows").value(3))
                .andExpect(jsonPath("$.counts.faulty").value(2));
        rows(number, true)
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].problems[*].column", hasItem("location")))
                .andExpect(jsonPath("$.items[0].problems[*].column", hasItem("quantity")))
                .andExpect(jsonPath("$.items[1].problems[0].code").value("name-missing"));
        send(post(HOME + "/" + number + "/confirmation"), 1)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("intake.OpeningUnsound"))
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/rows/2/quantity")));
        assertThat(catalog.existing(List.of(first, second))).isEmpty();

        mend(number, 1, 2, cells(first, "A-02", "L1", "2030-12-31", "2", "", ""))
                .andExpect(status().isOk());
        mend(number, 2, 3, cells(second, "A-02", "", "", "3", "Oil", "l"))
                .andExpect(jsonPath("$.counts.faulty").value(0))
                .andExpect(jsonPath("$.counts.newProducts").value(2));
        send(get(HOME + "/" + number + "/totals"), 0)
                .andExpect(jsonPath("$.items[0].quantity").value(14.5));

        confirm(number, 3).andExpect(jsonPath("$.state").value("BOOKED"));
        confirm(number, 3).andExpect(status().isOk());

        assertThat(onHand(first)).isEqualTo(Quantity.of(new BigDecimal("14.5")));
        assertThat(catalog.product(first).lotManaged()).isTrue();
        assertThat(keeping.movements(second, Long.MAX_VALUE, 10))
                .singleElement()
                .satisfies(movement -> {
                    assertThat(movement.referenceNumber()).isEqualTo(number);
                    assertThat(movement.referenceType()).isEqualTo("opening");
                });

        send(post(HOME + "/" + number + "/undo"), 0)
                .andExpect(jsonPath("$.state").value("UNDONE"))
                .andExpect(jsonPath("$.createdProducts.length()").value(0));
        send(post(HOME + "/" + number + "/undo"), 0).andExpect(status().isOk());
        assertThat(catalog.existing(List.of(first, second))).isEmpty();
    }

    @Test
    void nothingIsTakenBackWhileAnOrderHoldsGoodsOfIt() throws Exception {
        var number = booked(second + "\tA-02\t\t\t3\tOil\tl");
        var order = Shop.own("ORD");
        inventory.reserve(new ReserveStock(
                order,
                List.of(new ReserveStock.Line(1, second, Quantity.of(2))),
                warehouse,
                null,
                ReserveStock.Completeness.ANY,
                1,
                0));

        send(post(HOME + "/" + number + "/undo"), 0)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("intake.OpeningInUse"))
                .andExpect(jsonPath("$.errors[0].message", containsString(order)));
        assertThat(onHand(second)).isEqualTo(Quantity.of(3));

        inventory.release(order);
        send(post(HOME + "/" + number + "/undo"), 0).andExpect(status().isOk());
        assertThat(onHand(second)).isEqualTo(Quantity.ZERO);
    }

    @Test
    void whatIsOlderThanADayIsNotTakenBack() throws Exception {
        var number = booked(second + "\tA-02\t\t\t3\tOil\tl");
        transactions.executeWithoutResult(status -> jdbc.sql(
                        "update intake_opening set booked_at = booked_at - interval '25 hours' where number = ?")
                .param(number)
                .update());

        send(post(HOME + "/" + number + "/undo"), 0)
                .andExpect(jsonPath("$.code").value("intake.UndoTooLate"));
    }

    @Test
    void confirmedByManyAtOnceItIsBookedOnce() throws Exception {
        var number = begin(true);
        paste(number, 0, second + "\tA-02\t\t\t3\tOil\tl");
        var pool = Executors.newFixedThreadPool(6);
        try {
            Callable<Integer> confirmation =
                    () -> confirm(number, 1).andReturn().getResponse().getStatus();
            for (var answer : pool.invokeAll(
                    IntStream.range(0, 6).mapToObj(i -> confirmation).toList())) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(onHand(second)).isEqualTo(Quantity.of(3));
    }

    @Test
    void ofTwoWindowsTheSlowerOneIsTold() throws Exception {
        var number = begin(true);
        paste(number, 0, second + "\tA-02\t\t\t3\tOil\tl");

        paste(number, 0, second + "\tA-01\t\t\t9\tOil\tl")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("intake.OpeningChanged"));
        send(get(HOME + "/" + number), 0).andExpect(jsonPath("$.version").value(1));
        send(delete(HOME + "/" + number), 1).andExpect(status().isNoContent());
        send(get(HOME + "/" + number), 0).andExpect(status().isNotFound());
    }

    @Test
    void draftsOfOthersAreNotSeenAndPickersCreateNoProducts() throws Exception {
        var number = begin(true);
        http.perform(get(HOME + "/" + number).with(Callers.as("warehouse"))).andExpect(status().isNotFound());
        http.perform(post(HOME)
                        .with(Callers.as("warehouse"))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(settings(warehouse, true)))
                .andExpect(status().isForbidden());
    }

    @Test
    void aSheetOfTenThousandRowsIsBookedAndOneRowMoreIsRefused() throws Exception {
        var number = begin(true);
        var most = sheet(OpeningImports.MOST_ROWS);
        upload(
                        number,
                        0,
                        file("big.csv", (most + second + "\tA-01\t\t\t1\tOne\tpcs\n").getBytes(StandardCharsets.UTF_8)))
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.code").value("intake.SheetTooLong"));
        upload(number, 0, file("big.csv", most.getBytes(StandardCharsets.UTF_8)))
                .andExpect(jsonPath("$.counts.rows").value(OpeningImports.MOST_ROWS))
                .andExpect(jsonPath("$.counts.faulty").value(0));
        confirm(number, 1).andExpect(jsonPath("$.state").value("BOOKED"));
        send(post(HOME + "/" + number + "/undo"), 0)
                .andExpect(jsonPath("$.state").value("UNDONE"));
    }

    @Test
    void readsItsOwnTemplateAsWorkbook() throws Exception {
        var number = begin(true);
        var template = http.perform(get(HOME + "/template.xlsx").with(Callers.as("supervisor")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        upload(number, 0, file("empty.xlsx", template))
                .andExpect(jsonPath("$.counts.rows").value(0));
        upload(number, 1, file("filled.xlsx", workbook()))
                .andExpect(jsonPath("$.counts.rows").value(1))
                .andExpect(jsonPath("$.counts.faulty").value(0));
        rows(number, false)
                .andExpect(jsonPath("$.items[0].amount").value(2.5))
                .andExpect(jsonPath("$.items[0].expires").value("2030-12-31"));
    }

    @Test
    void refusesFilesThatAreNoSheets() throws Exception {
        var number = begin(false);
        upload(number, 0, file("latin.csv", "Größe;A".getBytes(StandardCharsets.ISO_8859_1)))
                .andExpect(jsonPath("$.code").value("intake.SheetUnreadable"))
                .andExpect(jsonPath("$.reason").value("ENCODING"));
        upload(number, 0, file("bomb.xlsx", bomb()))
                .andExpect(jsonPath("$.code").value("intake.ArchiveTooLarge"));
        upload(number, 0, file("broken.xlsx", new byte[] {'P', 'K', 3, 4, 0}))
                .andExpect(jsonPath("$.reason").value("FORMAT"));
        upload(number, 0, file("none.csv", new byte[0]))
                .andExpect(jsonPath("$.code").value("intake.UploadEmpty"));
        paste(number, 0, "\"open\tA-01").andExpect(jsonPath("$.reason").value("QUOTES"));
        paste(number, 0, "a\tb\tc\td\te\tf\tg\th")
                .andExpect(jsonPath("$.reason").value("COLUMNS"));
        paste(number, 0, " ").andExpect(status().is4xxClientError());
    }

    @Test
    void refusesSettingsThatNameNothing() throws Exception {
        http.perform(post(HOME)
                        .with(Callers.as("supervisor"))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(settings("NOWHERE", false)))
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/warehouseCode")));
        var number = begin(false);
        confirm(number, 0).andExpect(jsonPath("$.code").value("intake.OpeningEmpty"));
        send(post(HOME + "/" + number + "/undo"), 0)
                .andExpect(jsonPath("$.code").value("intake.OpeningNotBooked"));
        mend(number, 0, 7, cells("a", "b", "", "", "1", "", "")).andExpect(status().is4xxClientError());
    }

    @Test
    void noCellOfTheExportBeginsLikeAFormula() throws Exception {
        var number = begin(false);
        paste(number, 0, "=1+1\t@A\t-L\t\t+3");
        var csv = send(get(HOME + "/" + number + "/rows.csv"), 0)
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(csv).contains("'=1+1;'@A;'-L;;'+3");
    }

    private String booked(String text) throws Exception {
        var number = begin(true);
        paste(number, 0, text).andExpect(jsonPath("$.counts.faulty").value(0));
        confirm(number, 1).andExpect(status().isOk());
        return number;
    }

    private String begin(boolean createProducts) throws Exception {
        var answer = http.perform(post(HOME)
                        .with(Callers.as("supervisor"))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(settings(warehouse, createProducts)))
                .andExpect(status().isCreated())
                .andExpect(header().exists("Location"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(answer, "$.number");
    }

    private String settings(String code, boolean createProducts) {
        return "{\"warehouseCode\":\"%s\",\"familyCode\":\"%s\",\"createProducts\":%s,\"decimalSign\":\"COMMA\",\"dateOrder\":\"DAY_FIRST\"}"
                .formatted(code, family, createProducts);
    }

    private ResultActions paste(String number, long version, String text) throws Exception {
        var json = Map.of("text", text, "append", false);
        return send(
                put(HOME + "/" + number + "/sheet")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(new JsonMapper().writeValueAsString(json)),
                version);
    }

    private ResultActions upload(String number, long version, MockMultipartFile file) throws Exception {
        return http.perform(multipart(HttpMethod.PUT, HOME + "/" + number + "/sheet")
                .file(file)
                .with(Callers.as("supervisor"))
                .header("If-Match", "\"" + version + "\""));
    }

    private ResultActions mend(String number, long version, int rowNo, String cells) throws Exception {
        return send(
                patch(HOME + "/" + number + "/rows")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"rows\":[{\"rowNo\":" + rowNo + ",\"cells\":" + cells + "}]}"),
                version);
    }

    private ResultActions confirm(String number, long version) throws Exception {
        return send(post(HOME + "/" + number + "/confirmation"), version);
    }

    private ResultActions rows(String number, boolean onlyFaulty) throws Exception {
        return send(get(HOME + "/" + number + "/rows?onlyFaulty=" + onlyFaulty), 0);
    }

    private ResultActions send(MockHttpServletRequestBuilder request, long version) throws Exception {
        return http.perform(request.with(Callers.as("supervisor")).header("If-Match", "\"" + version + "\""));
    }

    private Quantity onHand(String product) {
        return inventory.availability(List.of(product)).stream()
                .map(Availability::onHand)
                .findFirst()
                .orElseThrow();
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, null, bytes);
    }

    private static String cells(String... values) {
        var names = List.of("product", "location", "lot", "expiry", "quantity", "name", "unit");
        return IntStream.range(0, names.size())
                .mapToObj(i -> "\"" + names.get(i) + "\":\"" + values[i] + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String sheet(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> second + "-" + i + "\tA-01\t\t\t1\tPart " + i + "\tpcs\n")
                .collect(Collectors.joining());
    }

    private byte[] workbook() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Test", null)) {
            var sheet = book.newWorksheet("1");
            sheet.value(0, 0, first);
            sheet.value(0, 1, "A-01");
            sheet.value(0, 2, "L1");
            sheet.value(0, 3, LocalDate.of(2030, 12, 31));
            sheet.style(0, 3).format("yyyy-mm-dd").set();
            sheet.value(0, 4, 2.5);
            sheet.value(0, 5, "Rice");
        }
        return out.toByteArray();
    }

    private static byte[] bomb() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 40; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }
}
