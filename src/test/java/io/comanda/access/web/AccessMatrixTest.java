package io.comanda.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.access.Role;
import io.comanda.platform.actor.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Who may do what stands in access-matrix.csv for people to read; here it is compared with what really holds. */
@IntegrationTest
class AccessMatrixTest {

    /** Values are read before rules are asked, so that a request without them is told that first. */
    private static final Set<Integer> TURNED_AWAY = Set.of(400, 403, 422);

    private static final Set<Integer> REFUSED = Set.of(400, 403, 406, 415, 422);
    private static final Set<Integer> LET_IN = Set.of(200, 302, 400, 404, 422);

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    private MockMvc mvc;

    private List<Endpoint> all = List.of();
    private List<Endpoint> ours = List.of();

    @BeforeEach
    void collect() {
        all = mappings.stream()
                .flatMap(mapping -> Endpoint.of(mapping).stream())
                .toList();
        ours = all.stream().filter(Endpoint::isOurs).toList();
    }

    @Test
    void theTableSaysWhatTheEndpointsDo() throws Exception {
        var actual = AccessMatrix.actual(ours);
        Files.writeString(Path.of("target", "access-matrix.csv"), AccessMatrix.csv(actual));

        assertThat(actual)
                .as("compare target/access-matrix.csv with src/test/resources/access-matrix.csv")
                .containsExactlyEntriesOf(AccessMatrix.expected());
    }

    @Test
    void withoutLoginNothingAnswersButWhatTheTableOpensToAnyone() throws Exception {
        var open = new ArrayList<String>();
        for (var endpoint : all) {
            var status = mvc.perform(endpoint.request().with(from(Role.values().length)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            if (status != 401 && status != 403 && status != 404) {
                open.add(endpoint.toString());
            }
        }

        var anyone = AccessMatrix.expected().entrySet().stream()
                .filter(row -> row.getValue().equals("anyone"))
                .map(row -> row.getKey().replace(',', ' '));
        assertThat(open)
                .isSubsetOf(
                        Stream.concat(anyone, Stream.of("GET /actuator/health")).toList());
    }

    @Test
    void everyRoleIsTurnedAwayWhereTheTableSaysSo() throws Exception {
        var wrong = new ArrayList<String>();
        for (var endpoint : ours) {
            for (var role : Role.values()) {
                var allowed = AccessMatrix.allows(endpoint, role);
                var reads = endpoint.method().equals("GET");
                if (reads || !allowed) {
                    var status = status(endpoint, role);
                    if (!(allowed ? LET_IN : reads ? TURNED_AWAY : REFUSED).contains(status)) {
                        wrong.add(role.id() + " " + endpoint + " answers " + status);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** So many calls come from addresses of their own, or others would be told that theirs has called too often. */
    private static RequestPostProcessor from(int host) {
        return request -> {
            request.setRemoteAddr("192.0.2." + host);
            return request;
        };
    }

    private int status(Endpoint endpoint, Role role) throws Exception {
        var actor = new Actor(role.id(), Actor.Kind.PERSON, Set.of(role.id()), "A");
        return mvc.perform(endpoint.request().with(Callers.as(actor)).with(from(role.ordinal())))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
