package io.comanda.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.catalog.Catalog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

/** Files by HTTP: uploaded or lying on the server, watched to their end, and their orders released. */
@IntegrationTest
class ImportApiTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private MockMvc http;

    @Autowired
    private Catalog catalog;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Journey journey;

    private final CycleShop shop = new CycleShop(Shop.own("U"));

    @Test
    void listsTheMappingsWithTheirFiles() throws Exception {
        http.perform(get("/api/imports/mappings").with(Callers.as("order-desk")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[?(@.name=='cycle-shop')].files.length()").value(CycleShop.FILES.size()));
    }

    @Test
    void importsUploadedFilesAndRepeatedChangesNothing() throws Exception {
        var first = done(upload(shop.parts()));
        assertThat(counts(first, "orders")).isEqualTo("4 of 4 created, 0 unchanged, 0 rejected");
        assertThat(JsonPath.<List<Integer>>read(first, "$.comparisons[*].agreeing"))
                .containsExactly(4, 4, 4);

        var again = done(upload(List.of(shop.archive())));
        assertThat(counts(again, "orders")).isEqualTo("0 of 4 created, 4 unchanged, 0 rejected");
        assertThat(counts(again, "products")).isEqualTo("0 of 3 created, 3 unchanged, 0 rejected");
        try (var left = Files.list(Path.of("target/uploads"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void releasesTheOldestOrdersAndTheyAreCarriedToTheirEnd() throws Exception {
        var imported = done(upload(shop.parts()));
        var waiting = jdbc.sql("select count(*) from ordering_order where lifecycle = 'DRAFT' and external_source = ?")
                .param("cycle-shop")
                .query(Integer.class)
                .single();

        var place = location(post("/api/imports/" + JsonPath.read(imported, "$.id") + "/release")
                .with(Callers.as("supervisor"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"limit\": " + (waiting - 1) + ", \"topUpStock\": true}"));
        var release = awaitEnd(place);

        assertThat(JsonPath.<String>read(release, "$.state")).isEqualTo("DONE");
        assertThat(JsonPath.<Integer>read(release, "$.released")).isEqualTo(waiting - 1);
        assertThat(JsonPath.<Integer>read(release, "$.orders.DRAFT")).isEqualTo(1);
        var orders = List.of(ours(1), ours(2), ours(3));
        orders.forEach(journey::runJobs);
        orders.forEach(order -> assertThat(lifecycle(order)).isEqualTo("CLOSED"));
        assertThat(lifecycle(ours(4))).isEqualTo("DRAFT");
        assertThat(journey.invariants()).isEmpty();
        http.perform(post(place + "/cancellation").with(Callers.as("supervisor")))
                .andExpect(status().isConflict());
        http.perform(post(place + "/resumption").with(Callers.as("supervisor"))).andExpect(status().isConflict());
    }

    @Test
    void rehearsesWithoutLoading() throws Exception {
        var view = done(location(multipartOf(shop.parts()).param("dryRun", "true")));

        assertThat(counts(view, "products")).isEqualTo("0 of 3 created, 0 unchanged, 0 rejected");
        assertThat(catalog.existing(Set.of(shop.product(1)))).isEmpty();
        var id = JsonPath.<Integer>read(view, "$.id");
        http.perform(post("/api/imports/" + id + "/cancellation").with(Callers.as("order-desk")))
                .andExpect(status().isConflict());
        http.perform(post("/api/imports/" + id + "/resumption").with(Callers.as("order-desk")))
                .andExpect(status().isConflict());
    }

    @Test
    void goesOnWhereItWasInterruptedInTheMiddleOfLoading() throws Exception {
        breakDown(shop.order(3));
        var place = location(multipartOf(shop.parts()));
        assertThat(JsonPath.<String>read(awaitEnd(place), "$.state")).isEqualTo("FAILED");
        assertThat(catalog.existing(Set.of(shop.product(1)))).hasSize(1);
        commit("drop trigger broken on ordering_order");

        http.perform(post(place + "/resumption").with(Callers.as("process-admin")))
                .andExpect(status().isAccepted());
        var view = done(place);

        assertThat(counts(view, "products")).isEqualTo("3 of 3 created, 0 unchanged, 0 rejected");
        assertThat(counts(view, "orders")).isEqualTo("4 of 4 created, 0 unchanged, 0 rejected");
        assertThat(jdbc.sql("select count(*) from ordering_order where external_number like ?")
                        .param("S-" + shop.order(1).split("-")[1] + "-%")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void tellsProblemsPageByPageAndAsAFileThatHoldsNoFormula() throws Exception {
        var orders = shop.text("orders.csv") + "S-9,nobody,=1+1,1,0,0\n";
        var parts = List.of(
                CycleShop.part("orders.csv", orders),
                CycleShop.part("customers.csv", shop.text("customers.csv")),
                CycleShop.part("products.csv", shop.text("products.csv")),
                CycleShop.part("lines.csv", shop.text("lines.csv")));

        var view = awaitEnd(upload(parts));

        assertThat(JsonPath.<String>read(view, "$.state")).isEqualTo("REJECTED");
        assertThat(counts(view, "orders")).isEqualTo("0 of 5 created, 0 unchanged, 1 rejected");
        var problems = "/api/imports/" + JsonPath.<Integer>read(view, "$.id") + "/problems";
        var page = http.perform(get(problems + "?limit=1").with(Callers.as("order-desk")))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].line").value(6))
                .andReturn()
                .getResponse()
                .getContentAsString();
        http.perform(get(problems + "?cursor=" + JsonPath.read(page, "$.next")).with(Callers.as("order-desk")))
                .andExpect(status().isOk());
        var file = http.perform(get(problems + ".csv").with(Callers.as("order-desk")))
                .andExpect(content().contentTypeCompatibleWith("text/csv"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(file.lines().skip(1)).isNotEmpty().allSatisfy(row -> assertThat(row.split(","))
                .noneMatch(cell -> cell.startsWith("=") || cell.startsWith("\"=")));
        assertThat(file).contains("'=1+1");
    }

    @Test
    void importsAFolderOfTheServerForAdministratorsOnly() throws Exception {
        var body = "{\"mapping\": \"cycle-shop\", \"folder\": \"cycle-shop\", \"dryRun\": true}";
        http.perform(fromFolder(body).with(Callers.as("order-desk", "supervisor", "integration")))
                .andExpect(status().isForbidden());

        var place = location(fromFolder(body).with(Callers.as("administrator")));

        assertThat(counts(done(place), "orders")).isEqualTo("0 of 4 created, 0 unchanged, 0 rejected");
        assertThat(CycleShop.FOLDER.resolve("orders.csv")).exists();
    }

    private static MockHttpServletRequestBuilder fromFolder(String body) {
        return post("/api/imports/from-folder")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private MockMultipartHttpServletRequestBuilder multipartOf(List<MockMultipartFile> parts) {
        var request = multipart("/api/imports");
        parts.forEach(request::file);
        request.param("mapping", "cycle-shop").with(Callers.as("order-desk"));
        return request;
    }

    private String upload(List<MockMultipartFile> parts) throws Exception {
        return location(multipartOf(parts));
    }

    private String location(RequestBuilder request) throws Exception {
        return String.valueOf(http.perform(request)
                .andExpect(status().isAccepted())
                .andExpect(header().exists("Location"))
                .andReturn()
                .getResponse()
                .getHeader("Location"));
    }

    private String done(String place) throws Exception {
        var view = awaitEnd(place);
        assertThat(JsonPath.<String>read(view, "$.state")).as(view).isEqualTo("DONE");
        return view;
    }

    private String awaitEnd(String place) {
        return await().atMost(PATIENCE).until(() -> read(place), view -> JsonPath.read(view, "$.finishedAt") != null);
    }

    private String read(String place) throws Exception {
        return http.perform(get(place).with(Callers.as("order-desk")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String counts(String view, String target) {
        var path = "$.targets[?(@.target=='" + target + "')].";
        return JsonPath.<List<Integer>>read(view, path + "created").get(0) + " of "
                + JsonPath.<List<Integer>>read(view, path + "rows").get(0) + " created, "
                + JsonPath.<List<Integer>>read(view, path + "unchanged").get(0) + " unchanged, "
                + JsonPath.<List<Integer>>read(view, path + "rejected").get(0) + " rejected";
    }

    /** From now on the database refuses this one order. */
    private void breakDown(String externalNumber) {
        commit(
                """
                create or replace function broken() returns trigger language plpgsql as
                $$ begin raise exception 'out of order'; end $$""");
        commit("create trigger broken before insert on ordering_order for each row when (new.external_number = '"
                + externalNumber + "') execute function broken()");
    }

    private void commit(String sql) {
        transactions.executeWithoutResult(transaction -> jdbc.sql(sql).update());
    }

    private String ours(int number) {
        return jdbc.sql("select number from ordering_order where external_number = ?")
                .param(shop.order(number))
                .query(String.class)
                .single();
    }

    private String lifecycle(String order) {
        return jdbc.sql("select lifecycle from ordering_order where number = ?")
                .param(order)
                .query(String.class)
                .single();
    }
}
