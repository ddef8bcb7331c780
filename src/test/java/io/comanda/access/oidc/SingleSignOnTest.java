package io.comanda.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.comanda.IntegrationTest;
import io.comanda.access.Role;
import io.comanda.access.SingleSignOn;
import io.comanda.access.UserDraft;
import io.comanda.access.Users;
import io.comanda.access.oidc.ProviderStub.Fault;
import io.comanda.access.oidc.ProviderStub.Person;
import io.comanda.kernel.Email;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class SingleSignOnTest {

    private static final String COOKIE = "comanda_sign_on";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Users users;

    @Autowired
    private SingleSignOn singleSignOn;

    @Autowired
    private ProviderStub provider;

    private final String name = "u" + UUID.randomUUID().toString().substring(0, 8);
    private final String email = name + "@comanda.example";

    @BeforeEach
    void aUser() {
        users.create(UserDraft.person(name, "Somebody", new Email(email), Role.ORDER_DESK));
    }

    @AfterEach
    void theProviderIsThere() {
        provider.goAway(false);
    }

    @Test
    void whoTheProviderVouchesForIsLetInWhereSheWantedToBe() throws Exception {
        var back = loginOf(Person.with(email.toUpperCase(Locale.ROOT)), "/orders?view=open");

        assertThat(back.getRedirectedUrl()).isEqualTo("/orders?view=open");
        assertThat(back.getHeaders("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("comanda_session=", "HttpOnly", "SameSite=Strict"));
        assertThat(whoIs(back)).contains("\"username\":\"" + name + "\"", "order-desk");
    }

    @Test
    void aLinkedPersonStaysTheSameWhenHerAddressChanges() throws Exception {
        loginOf(Person.with(email), "/");

        var back = loginOf(new Person("sub-" + email, "married@comanda.example", true, Fault.NONE), "/");

        assertThat(whoIs(back)).contains("\"username\":\"" + name + "\"");
    }

    @Test
    void anotherIdentityDoesNotInheritAnAccountUntilItIsUnlinked() throws Exception {
        loginOf(Person.with(email), "/");
        var successor = new Person("successor of " + name, email, true, Fault.NONE);

        assertThat(loginOf(successor, "/").getRedirectedUrl()).isEqualTo("/login?refused=TAKEN");

        singleSignOn.unlink(name);
        assertThat(whoIs(loginOf(successor, "/"))).contains("\"username\":\"" + name + "\"");
    }

    @Test
    void strangersAndUnverifiedAddressesStayOutside() throws Exception {
        assertThat(loginOf(Person.with("x" + email), "/").getRedirectedUrl()).isEqualTo("/login?refused=UNKNOWN");
        assertThat(loginOf(new Person("s" + name, email, false, Fault.NONE), "/")
                        .getRedirectedUrl())
                .isEqualTo("/login?refused=UNKNOWN");
    }

    @Test
    void anAddressOfTwoAccountsOpensNeither() throws Exception {
        users.create(UserDraft.person("t" + name, "Somebody else", new Email(email), Role.ADMINISTRATOR));

        assertThat(loginOf(Person.with(email), "/").getRedirectedUrl()).isEqualTo("/login?refused=UNKNOWN");
    }

    @Test
    void whoWasDeactivatedStaysOutside() throws Exception {
        var inside = loginOf(Person.with(email), "/");
        users.deactivate(name);

        assertThat(whoIs(inside)).contains("\"status\":401").doesNotContain(name);
        assertThat(loginOf(Person.with(email), "/").getRedirectedUrl()).isEqualTo("/login?refused=INACTIVE");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void aTokenThatIsNotRightOpensNothing(Fault fault) throws Exception {
        var back = loginOf(Person.with(email).but(fault), "/");

        assertThat(back.getRedirectedUrl()).isEqualTo("/login?refused=FAILED");
        assertThat(back.getCookie("comanda_session")).isNull();
    }

    @Test
    void anAnswerIsGoodOnceAndInTheBrowserThatAskedOnly() throws Exception {
        provider.seat(Person.with(email));
        var leaving = leave("/");
        var answer = answerTo(leaving);

        assertThat(arrive(answer).getRedirectedUrl()).isEqualTo("/login?refused=FAILED");
        assertThat(arrive(answer, new Cookie(COOKIE, "of another browser")).getRedirectedUrl())
                .isEqualTo("/login?refused=FAILED");
        assertThat(arrive(answer, cookie(leaving)).getRedirectedUrl()).isEqualTo("/");
        assertThat(arrive(answer, cookie(leaving)).getRedirectedUrl()).isEqualTo("/login?refused=FAILED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "orders", ""})
    void nobodyIsSentElsewhere(String target) throws Exception {
        assertThat(loginOf(Person.with(email), target).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void whenTheProviderRefusesOrIsAwayOneIsBackAtTheLogin() throws Exception {
        var leaving = leave("/");
        var state = Objects.requireNonNull(leaving.getRedirectedUrl()).replaceAll(".*[?&]state=([^&]+).*", "$1");
        provider.goAway(true);

        assertThat(arrive(URI.create("/api/sso/provider/callback?error=access_denied&state=" + state), cookie(leaving))
                        .getRedirectedUrl())
                .isEqualTo("/login?refused=FAILED");
        assertThat(mvc.perform(get("/api/sso/elsewhere"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/login?refused=FAILED");
        assertThat(mvc.perform(get("/api/sso/provider/callback?code=x&state=y"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/login?refused=FAILED");
    }

    private MockHttpServletResponse loginOf(Person person, String target) throws Exception {
        provider.seat(person);
        var leaving = leave(target);
        return arrive(answerTo(leaving), cookie(leaving));
    }

    private MockHttpServletResponse leave(String target) throws Exception {
        return mvc.perform(get("/api/sso/start").param("to", target))
                .andReturn()
                .getResponse();
    }

    /** Where the provider sends the browser. */
    private static URI answerTo(MockHttpServletResponse leaving) throws Exception {
        var asked = HttpRequest.newBuilder(URI.create(Objects.requireNonNull(leaving.getRedirectedUrl())))
                .build();
        var answer = HttpClient.newHttpClient().send(asked, BodyHandlers.discarding());
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private MockHttpServletResponse arrive(URI answer, Cookie... cookies) throws Exception {
        var request = get(answer);
        return mvc.perform(cookies.length == 0 ? request : request.cookie(cookies))
                .andReturn()
                .getResponse();
    }

    private static Cookie cookie(MockHttpServletResponse leaving) {
        return Objects.requireNonNull(leaving.getCookie(COOKIE));
    }

    private String whoIs(MockHttpServletResponse arrived) throws Exception {
        return mvc.perform(get("/api/session").cookie(Objects.requireNonNull(arrived.getCookie("comanda_session"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
