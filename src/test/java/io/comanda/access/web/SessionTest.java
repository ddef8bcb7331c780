package io.comanda.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.comanda.IntegrationTest;
import io.comanda.access.Role;
import io.comanda.access.UserDraft;
import io.comanda.access.Users;
import io.comanda.kernel.Email;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class SessionTest {

    private static final String PASSWORD = "corect horse battery";
    private static final String COOKIE = "comanda_session";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Users users;

    private final String name = "u" + UUID.randomUUID().toString().substring(0, 8);

    /** Logins are slowed down by address too, so that each test comes from its own. */
    private final String address = UUID.randomUUID().toString();

    @BeforeEach
    void aUser() {
        users.create(UserDraft.person(name, "Somebody", new Email("a@b.example"), Role.ORDER_DESK));
        users.accept(users.invite(name).secret(), PASSWORD);
    }

    @Test
    void aLoginOpensASessionThatScriptsCannotReadAndOtherSitesCannotSend() throws Exception {
        var login = login(PASSWORD, null);

        assertThat(login.getStatus()).isEqualTo(200);
        assertThat(login.getHeader("Set-Cookie")).contains("HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(send(get("/api/session"), session(login)).getContentAsString())
                .contains("\"username\":\"" + name + "\"", "order-desk")
                .doesNotContain("assword");
    }

    @Test
    void underHttpsTheCookieIsBoundToTheHost() throws Exception {
        var login = mvc.perform(loginRequest(name, PASSWORD).secure(true))
                .andReturn()
                .getResponse();

        assertThat(login.getHeader("Set-Cookie")).startsWith("__Host-" + COOKIE).contains("Secure");
        assertThat(login.getHeader("Strict-Transport-Security")).contains("max-age=31536000");
    }

    @Test
    void aLoginGivesANewSessionAndEndsTheOneItCameWith() throws Exception {
        var first = session(login(PASSWORD, null));

        var second = session(login(PASSWORD, first));

        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        assertThat(send(get("/api/session"), first).getStatus()).isEqualTo(401);
    }

    @Test
    void aSessionNobodyOpenedIsWorthNothing() throws Exception {
        var planted = new Cookie(COOKIE, "planted");

        assertThat(session(login(PASSWORD, planted)).getValue()).isNotEqualTo("planted");
        assertThat(send(get("/api/session"), planted).getStatus()).isEqualTo(401);
    }

    @Test
    void aLogoutEndsTheSession() throws Exception {
        var session = session(login(PASSWORD, null));
        var csrf = csrf(session);

        var logout = send(delete("/api/session").header("X-XSRF-TOKEN", csrf.getValue()), session, csrf);

        assertThat(logout.getStatus()).isEqualTo(204);
        assertThat(send(get("/api/session"), session).getStatus()).isEqualTo(401);
    }

    @Test
    void aChangeByCookieNeedsTheCsrfToken() throws Exception {
        var session = session(login(PASSWORD, null));
        var csrf = csrf(session);

        assertThat(send(delete("/api/session"), session).getContentAsString()).contains("platform.CsrfTokenMissing");
        assertThat(send(delete("/api/session").header("X-XSRF-TOKEN", "guessed"), session, csrf)
                        .getStatus())
                .isEqualTo(403);
        assertThat(send(get("/api/session"), session).getStatus()).isEqualTo(200);
    }

    /** A page asks for several things at once; what it sends meanwhile must still have the right token. */
    @Test
    void theCsrfTokenStaysWhileThePageReads() throws Exception {
        var session = session(login(PASSWORD, null));
        var csrf = csrf(session);

        assertThat(send(get("/api/session"), session, csrf).getCookie(csrf.getName()))
                .isNull();
    }

    @Test
    void deactivatingAUserEndsTheSessions() throws Exception {
        var session = session(login(PASSWORD, null));

        users.deactivate(name);

        assertThat(send(get("/api/session"), session).getStatus()).isEqualTo(401);
        assertThat(login(PASSWORD, null).getStatus()).isEqualTo(401);
    }

    @Test
    void aNewPasswordEndsTheSessions() throws Exception {
        var session = session(login(PASSWORD, null));

        users.accept(users.invite(name).secret(), "another long secret");

        assertThat(send(get("/api/session"), session).getStatus()).isEqualTo(401);
    }

    @Test
    void anUnknownNameAndAWrongPasswordAreToldAlike() throws Exception {
        var wrong = login("wrong password", null);
        var unknown = mvc.perform(loginRequest("nobody-" + name, PASSWORD))
                .andReturn()
                .getResponse();

        assertThat(wrong.getStatus()).isEqualTo(401);
        assertThat(unknown.getContentAsString()).isEqualTo(wrong.getContentAsString());
    }

    @Test
    void anUnknownNameTakesAsLongAsAWrongPassword() throws Exception {
        var wrong = nanosOf(name, "wrong password");
        var unknown = nanosOf("nobody-" + name, "wrong password");

        assertThat((double) unknown / wrong).isBetween(0.2, 5.0);
    }

    @Test
    void guessingIsSlowedDownForThisAddressAndTheOwnerStillGetsIn() throws Exception {
        MockHttpServletResponse refused;
        var attempts = 0;
        do {
            refused = login("wrong password", null);
        } while (refused.getStatus() == 401 && ++attempts < 20);

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(attempts).isBetween(5, 7);
        assertThat(Integer.parseInt(Objects.requireNonNull(refused.getHeader("Retry-After"))))
                .isBetween(1, 900);
        assertThat(mvc.perform(loginRequest(name, PASSWORD).with(request -> {
                            request.setRemoteAddr("the owner's " + address);
                            return request;
                        }))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    private long nanosOf(String username, String password) throws Exception {
        var start = System.nanoTime();
        mvc.perform(loginRequest(username, password));
        return System.nanoTime() - start;
    }

    private MockHttpServletResponse login(String password, @Nullable Cookie cookie) throws Exception {
        if (cookie == null) {
            return mvc.perform(loginRequest(name, password)).andReturn().getResponse();
        }
        var csrf = csrf(cookie);
        return send(loginRequest(name, password).header("X-XSRF-TOKEN", csrf.getValue()), cookie, csrf);
    }

    private MockHttpServletRequestBuilder loginRequest(String username, String password) {
        return post("/api/session")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password))
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                });
    }

    private Cookie csrf(Cookie session) throws Exception {
        return Objects.requireNonNull(send(get("/api/session"), session).getCookie("XSRF-TOKEN"));
    }

    private static Cookie session(MockHttpServletResponse login) {
        return Objects.requireNonNull(login.getCookie(COOKIE));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Cookie... cookies) throws Exception {
        return mvc.perform(request.cookie(cookies)).andReturn().getResponse();
    }
}
