package io.comanda.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.access.Role;
import io.comanda.access.UserDraft;
import io.comanda.access.Users;
import io.comanda.kernel.Email;
import io.comanda.platform.actor.Actor;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** People write on orders, attach files, and name colleagues, who get a notice. */
@IntegrationTest
class OrderTalkTest {

    private static final byte[] PDF = "%PDF-1.7 drawing".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Users users;

    @Autowired
    private MockMvc http;

    private String order = "";

    @BeforeEach
    void place() {
        order = journey.place(shop.customer("ACCOUNT", shop.warehouse(true)), shop.product("10.00"), 1);
    }

    @Test
    void keepsACommentWithItsFileOnTheTimeline() throws Exception {
        var file = attach("drawing.pdf", PDF)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.kind").value("attachment"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        int id = JsonPath.read(file, "$.id");
        comment("{\"text\": \"See the drawing\", \"attachments\": [%d]}".formatted(id))
                .andExpect(status().isCreated());

        timeline("PEOPLE")
                .andExpect(jsonPath("$.items[0].text").value("See the drawing"))
                .andExpect(jsonPath("$.items[0].actor").value("order-desk"))
                .andExpect(jsonPath("$.items[0].attachments[0].fileName").value("drawing.pdf"))
                .andExpect(jsonPath("$.items[*].actorKind", everyItem(is("PERSON"))));
        timeline("SYSTEM").andExpect(jsonPath("$.items[*].kind", not(hasItem("desk.Commented"))));
        timeline("ALL").andExpect(jsonPath("$.items[*].kind", hasItem("ordering.OrderPlaced")));
        http.perform(get("/api/orders/" + order + "/documents/" + id).with(desk()))
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(content().bytes(PDF));
    }

    @Test
    void refusesFilesThatAreNotWhatTheySeem() throws Exception {
        attach("page.html", "<script>".getBytes(StandardCharsets.UTF_8)).andExpect(status().isUnprocessableContent());
        attach("fake.pdf", "<script>".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("desk.AttachmentRefused"));
        attach("empty.txt", new byte[0]).andExpect(status().isUnprocessableContent());
        attach("huge.txt", new byte[OrderTalk.LARGEST_FILE + 1]).andExpect(status().isUnprocessableContent());
        comment("{\"text\": \"x\", \"attachments\": [999999999]}").andExpect(status().isNotFound());
        comment("{\"text\": \" \"}").andExpect(status().isUnprocessableContent());
    }

    @Test
    void tellsColleaguesWhoAreNamed() throws Exception {
        var ana = user(Role.FINANCE, null);
        var stranger = user(Role.AGENT, "AG-OTHER");
        comment("{\"text\": \"@%s please look, @%s and @nobody too\"}".formatted(ana, stranger))
                .andExpect(status().isCreated());

        http.perform(get("/api/colleagues").param("q", ana).with(desk()))
                .andExpect(jsonPath("$[*].username", contains(ana)));
        var asAna = Callers.as(new Actor(ana, Actor.Kind.PERSON, Set.of("finance"), null));
        http.perform(get("/api/notices/unread").with(asAna))
                .andExpect(jsonPath("$.count").value(1));
        var list = http.perform(get("/api/notices").with(asAna))
                .andExpect(jsonPath("$.items[*].subject", contains(order)))
                .andExpect(jsonPath("$.items[0].actor").value("order-desk"))
                .andExpect(jsonPath("$.items[0].text", startsWith("order-desk named you on order " + order)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        http.perform(post("/api/notices/read")
                        .with(asAna)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"upTo\": " + JsonPath.read(list, "$.items[0].id") + "}"))
                .andExpect(status().isNoContent());
        http.perform(get("/api/notices/unread").with(asAna))
                .andExpect(jsonPath("$.count").value(0));
        http.perform(get("/api/notices").param("unread", "true").with(asAna))
                .andExpect(jsonPath("$.items", hasSize(0)));
        var asStranger = Callers.as(new Actor(stranger, Actor.Kind.PERSON, Set.of("agent"), "AG-OTHER"));
        http.perform(get("/api/notices").with(asStranger)).andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void hidesTheTalkOfOthersOrders() throws Exception {
        http.perform(post("/api/orders/" + order + "/comments")
                        .with(Callers.agent("AG-OTHER"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\": \"hello\"}"))
                .andExpect(status().isNotFound());
        http.perform(multipart("/api/orders/" + order + "/attachments")
                        .file(new MockMultipartFile("file", "a.pdf", "application/pdf", PDF))
                        .with(Callers.agent("AG-OTHER")))
                .andExpect(status().isNotFound());
    }

    private String user(Role role, @Nullable String agentCode) {
        var name = Shop.own("colleague");
        users.create(new UserDraft(
                name,
                Actor.Kind.PERSON,
                "Colleague " + name,
                new Email(name + "@example.org"),
                "en",
                Set.of(role),
                agentCode));
        return name;
    }

    private ResultActions attach(String name, byte[] bytes) throws Exception {
        return http.perform(multipart("/api/orders/" + order + "/attachments")
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .with(desk()));
    }

    private ResultActions comment(String body) throws Exception {
        return http.perform(post("/api/orders/" + order + "/comments")
                .with(desk())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions timeline(String by) throws Exception {
        return http.perform(get("/api/orders/" + order + "/timeline")
                        .param("by", by)
                        .with(desk()))
                .andExpect(status().isOk());
    }

    private static RequestPostProcessor desk() {
        return Callers.as("order-desk");
    }
}
