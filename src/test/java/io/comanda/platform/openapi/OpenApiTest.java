package io.comanda.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The committed description of the API is the one the code gives. After a change of the API:
 * {@code mvn test -Dtest=OpenApiTest -Dopenapi.update=true}.
 */
@IntegrationTest
class OpenApiTest {

    private static final Path COMMITTED = Path.of("docs", "generated", "openapi.json");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SchemaNames names;

    private ObjectNode api = JSON.createObjectNode();

    @BeforeEach
    void read() throws Exception {
        var answer = mvc.perform(get("/api/openapi.json").with(Callers.as("administrator")))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        api = (ObjectNode) JSON.readTree(answer.getContentAsByteArray());
        api.remove("servers");
    }

    @Test
    void theCommittedDescriptionIsWhatTheCodeGives() throws IOException {
        var given = JSON.writeValueAsString(JSON.treeToValue(api, Object.class)) + "\n";
        if (Boolean.getBoolean("openapi.update")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, given);
        }

        assertThat(Files.readString(COMMITTED))
                .as("refresh it by: mvn test -Dtest=OpenApiTest -Dopenapi.update=true")
                .isEqualTo(given);
    }

    @Test
    void everyOperationSaysWhatItIsAndWhatItAnswers() {
        var poor = operations()
                .filter(operation ->
                        operation.body().path("summary").asString("").isBlank()
                                || operation.body().path("tags").isEmpty()
                                || !answersWell(operation.body().path("responses")))
                .map(Operation::toString)
                .toList();

        assertThat(poor).isEmpty();
    }

    @Test
    void everyOperationHasAnIdOfItsOwn() {
        var ids = operations()
                .map(operation -> operation.body().path("operationId").asString())
                .toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][A-Za-z]+"));
    }

    @Test
    void whatIsNeverNullIsRequired() {
        var order = api.at("/components/schemas/OrderView");

        assertThat(texts(order.path("required")))
                .contains("number", "lines", "totals")
                .doesNotContain("note");
        assertThat(texts(order.at("/properties/note/type"))).containsExactlyInAnyOrder("string", "null");
    }

    @Test
    void everySchemaComesFromOneType() {
        assertThat(names.shared()).isEmpty();
    }

    @Test
    void noticesTwoTypesOfOneName() {
        var own = new SchemaNames();
        var converters = new ModelConverters(true);
        converters.addConverter(new RecordSchemas(Json31.mapper(), own));
        converters.resolveAsResolvedSchema(new AnnotatedType(ByTheHour.Rate.class));
        assertThat(own.shared()).isEmpty();

        converters.resolveAsResolvedSchema(new AnnotatedType(ByThePiece.Rate.class));
        assertThat(own.shared()).containsOnlyKeys("Rate");
    }

    @RestController
    static class ByTheHour {
        record Rate(int hours) {}
    }

    @RestController
    static class ByThePiece {
        record Rate(int pieces) {}
    }

    @Test
    void nothingIsReferredToThatDoesNotExist() {
        var text = JSON.writeValueAsString(api);
        var schemas = api.at("/components/schemas");
        var dangling = Pattern.compile("#/components/schemas/([A-Za-z0-9]+)")
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !schemas.has(name))
                .distinct()
                .toList();

        assertThat(dangling).isEmpty();
        assertThat(operations().filter(operation -> operation.body().has("requestBody")))
                .allMatch(operation -> operation.body().findValue("schema") != null);
    }

    private Stream<Operation> operations() {
        var found = new ArrayList<Operation>();
        api.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, body) -> {
                    if (METHODS.contains(method)) {
                        found.add(new Operation(method.toUpperCase(Locale.ROOT) + " " + path, body));
                    }
                }));
        assertThat(found).hasSizeGreaterThan(90);
        return found.stream();
    }

    private static boolean answersWell(JsonNode responses) {
        var good = responses.properties().stream()
                .filter(entry -> entry.getKey().startsWith("2"))
                .toList();
        return good.size() == 1
                && (!good.get(0).getKey().equals("200")
                        || good.get(0).getValue().has("content"))
                && responses
                        .at("/default/content/application~1problem+json/schema/$ref")
                        .asString("")
                        .endsWith("/Problem");
    }

    private static List<@Nullable String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private record Operation(String name, JsonNode body) {

        @Override
        public String toString() {
            return name;
        }
    }
}
