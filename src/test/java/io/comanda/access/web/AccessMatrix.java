package io.comanda.access.web;

import static java.util.stream.Collectors.joining;

import io.comanda.Callers;
import io.comanda.access.Role;
import io.comanda.platform.actor.Actor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.util.SimpleMethodInvocation;

/** Which role may call which endpoint: as it is written down for reading, and as the endpoints' own rules have it. */
final class AccessMatrix {

    static final String HEADER = "method,path,who";

    private static final String ANYONE = "anyone";
    private static final String EVERYBODY = "every role";
    private static final String NO_RULE = "NO RULE";
    private static final Authentication NOBODY =
            new AnonymousAuthenticationToken("test", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    private static final PreAuthorizeAuthorizationManager RULES = new PreAuthorizeAuthorizationManager();

    private AccessMatrix() {}

    static Map<String, String> expected() throws IOException {
        var text = new ClassPathResource("access-matrix.csv").getContentAsString(StandardCharsets.UTF_8);
        var rows = new LinkedHashMap<String, String>();
        text.lines().skip(1).map(line -> line.split(",", 3)).forEach(row -> rows.put(row[0] + "," + row[1], row[2]));
        return rows;
    }

    static Map<String, String> actual(Collection<Endpoint> endpoints) {
        var rows = new LinkedHashMap<String, String>();
        endpoints.forEach(endpoint -> rows.put(endpoint.method() + "," + endpoint.path(), who(endpoint)));
        return rows;
    }

    static boolean allows(Endpoint endpoint, Role role) {
        return allows(
                endpoint, Callers.authentication(new Actor(role.id(), Actor.Kind.PERSON, Set.of(role.id()), "A")));
    }

    static String csv(Map<String, String> rows) {
        return rows.entrySet().stream()
                .map(row -> row.getKey() + "," + row.getValue())
                .collect(joining("\n", HEADER + "\n", "\n"));
    }

    private static String who(Endpoint endpoint) {
        if (RULES.authorize(() -> NOBODY, invocation(endpoint)) == null) {
            return NO_RULE;
        }
        if (allows(endpoint, NOBODY)) {
            return ANYONE;
        }
        var roles = Arrays.stream(Role.values())
                .filter(role -> allows(endpoint, role))
                .map(Role::id)
                .toList();
        return roles.size() == Role.values().length ? EVERYBODY : String.join(" ", roles);
    }

    private static boolean allows(Endpoint endpoint, Authentication caller) {
        var result = RULES.authorize(() -> caller, invocation(endpoint));
        return result != null && result.isGranted();
    }

    private static SimpleMethodInvocation invocation(Endpoint endpoint) {
        var method = endpoint.handler().getMethod();
        return new SimpleMethodInvocation(endpoint.handler().getBean(), method, new Object[method.getParameterCount()]);
    }
}
