package io.comanda.access.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * An identity provider by the book (OpenID Connect, code flow, PKCE): each code is good once, for the client and the
 * browser's verifier it was given to. It lets in whoever the test says without asking for a password.
 */
public final class ProviderStub {

    public static final String CLIENT = "comanda";
    public static final String SECRET = "known to the provider";

    /** @param faults what is wrong with her identity token */
    public record Person(String subject, String email, boolean emailVerified, Fault faults) {

        public static Person with(String email) {
            return new Person("sub-" + email, email, true, Fault.NONE);
        }

        public Person but(Fault fault) {
            return new Person(subject, email, emailVerified, fault);
        }
    }

    /** What a provider, or somebody between it and the house, may get wrong. */
    public enum Fault {
        NONE,
        SIGNED_BY_ANOTHER,
        EXPIRED,
        FOR_ANOTHER_CLIENT,
        OF_ANOTHER_ISSUER,
        ANOTHER_NONCE
    }

    private record Issued(Person person, String nonce, String challenge, String returnTo) {}

    private final JsonMapper json = JsonMapper.builder().build();
    private final RSAKey key = key();
    private final RSAKey foreign = key();
    private final ConcurrentMap<String, Issued> codes = new ConcurrentHashMap<>();
    private final HttpServer server;
    private volatile Person next = Person.with("nobody@comanda.example");
    private volatile boolean away;

    public ProviderStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Who sits in front of the browser from now on. */
    public void seat(Person person) {
        next = person;
    }

    public void goAway(boolean gone) {
        away = gone;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (away) {
                send(exchange, 503, Map.of());
                return;
            }
            switch (exchange.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" -> send(exchange, 200, description());
                case "/keys" -> send(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject());
                case "/authorize" -> authorize(exchange);
                case "/token" -> token(exchange);
                default -> send(exchange, 404, Map.of());
            }
        }
    }

    private Map<String, Object> description() {
        return Map.of(
                "issuer",
                issuer(),
                "authorization_endpoint",
                issuer() + "/authorize",
                "token_endpoint",
                issuer() + "/token",
                "jwks_uri",
                issuer() + "/keys",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"});
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = UriComponentsBuilder.fromUriString(exchange.getRequestURI().toString())
                .build()
                .getQueryParams()
                .toSingleValueMap();
        var returnTo = decoded(asked.get("redirect_uri"));
        var code = UUID.randomUUID().toString();
        codes.put(code, new Issued(next, decoded(asked.get("nonce")), decoded(asked.get("code_challenge")), returnTo));
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        UriComponentsBuilder.fromUriString(returnTo)
                                .queryParam("code", code)
                                .queryParam("state", asked.get("state"))
                                .build(true)
                                .toUriString());
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange) throws IOException {
        var sent = UriComponentsBuilder.newInstance()
                .query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8))
                .build()
                .getQueryParams()
                .toSingleValueMap();
        var issued = codes.remove(decoded(sent.get("code")));
        if (issued == null || !isClient(exchange) || !isOf(issued, sent)) {
            send(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        send(
                exchange,
                200,
                Map.of("access_token", "of no use", "token_type", "Bearer", "expires_in", 60, "id_token", id(issued)));
    }

    private static boolean isClient(HttpExchange exchange) {
        var expected = Base64.getEncoder()
                .encodeToString((CLIENT + ":" + SECRET.replace(" ", "+")).getBytes(StandardCharsets.UTF_8));
        return ("Basic " + expected).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static boolean isOf(Issued issued, Map<String, String> sent) {
        var verifier = new CodeVerifier(decoded(sent.get("code_verifier")));
        return issued.returnTo().equals(decoded(sent.get("redirect_uri")))
                && issued.challenge()
                        .equals(CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
                                .getValue());
    }

    private String id(Issued issued) {
        var person = issued.person();
        var fault = person.faults();
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(fault == Fault.OF_ANOTHER_ISSUER ? "https://elsewhere.example" : issuer())
                .audience(fault == Fault.FOR_ANOTHER_CLIENT ? "another" : CLIENT)
                .subject(person.subject())
                .issueTime(Date.from(now.minusSeconds(600)))
                .expirationTime(Date.from(fault == Fault.EXPIRED ? now.minusSeconds(300) : now.plusSeconds(300)))
                .claim("nonce", fault == Fault.ANOTHER_NONCE ? "made up" : issued.nonce())
                .claim("email", person.email())
                .claim("email_verified", person.emailVerified())
                .build();
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(fault == Fault.SIGNED_BY_ANOTHER ? foreign : key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(HttpExchange exchange, int status, Object body) throws IOException {
        var bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String decoded(@Nullable String value) {
        return URLDecoder.decode(Objects.requireNonNull(value), StandardCharsets.UTF_8);
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("the key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
