package io.comanda.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.catalog.Assortment;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.kernel.Quantity;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.PlaceOrder;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.timeline.TimelineEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Other goods go instead of those a line waits for. */
@IntegrationTest
class SubstitutionTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private Assortment assortment;

    @Autowired
    private Timeline timeline;

    @Autowired
    private MockMvc http;

    private String warehouse;
    private String customer;
    private String there;
    private String missing;

    @BeforeEach
    void furnish() {
        warehouse = shop.warehouse(true);
        customer = shop.customer("ACCOUNT", warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", null);
        there = shop.product("5.00");
        missing = shop.product("10.00");
        shop.receive(there, warehouse, 5);
    }

    @AfterEach
    void addsUp() {
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void aSubstituteThatCostsNoMoreGoesByItselfAndTheFirstOrderCloses() {
        var substitute = substitute("9.00");
        var order = waiting(Journey.line(there, 1), Journey.line(missing, 4));

        var offer = substitutions.of(order, 2);
        assertThat(offer.missing()).isEqualTo(Quantity.of(4));
        assertThat(offer.substitutes()).singleElement().satisfies(each -> {
            assertThat(each.available()).isEqualTo(Quantity.of(20));
            assertThat(each.net().amount()).isEqualByComparingTo("36.00");
            assertThat(each.dearer()).isFalse();
        });
        var replaced = substitutions.replace(order, 2, substitute, "No longer made");

        closed(order);
        closed(replaced.replacementOrder());
        assertThat(journey.order(order).lines().get(1).cancelled()).isEqualTo(Quantity.of(4));
        assertThat(journey.order(replaced.replacementOrder()).totals().net().amount())
                .isEqualByComparingTo("36.00");
        assertThat(kinds(order)).contains("fulfilment.LineSubstituted");
        assertThat(kinds(replaced.replacementOrder())).contains("fulfilment.BringsSubstitute");
    }

    @Test
    void aDearerOneNeedsASupervisorAndAnOrderOfNothingElseIsCancelled() {
        var substitute = substitute("12.00");
        var order = waiting(Journey.line(missing, 4));

        var replaced = substitutions.replace(order, 1, substitute, "No longer made");
        assertThat(replaced.dearer()).isTrue();
        journey.runJobs(order);
        assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CANCELLED);
        assertThat(journey.order(order).cancelReason()).contains("No longer made", replaced.replacementOrder());

        journey.runJobs(replaced.replacementOrder());
        journey.complete(replaced.replacementOrder(), "UserTask_ApproveOrder", Map.of("approved", true));
        closed(replaced.replacementOrder());
    }

    @Test
    void onlyWhatIsApprovedGoesAndOnlyForLinesThatWait() {
        var order = waiting(Journey.line(there, 1), Journey.line(missing, 4));

        assertThat(substitutions.of(order, 2).substitutes()).isEmpty();
        assertThatThrownBy(() -> substitutions.replace(order, 2, there, "Take this"))
                .isInstanceOf(NoSubstitute.class);
        assertThatThrownBy(() -> substitutions.of(order, 1)).isInstanceOf(LineNotShort.class);
        assertThatThrownBy(() -> substitutions.of(order, 7)).isInstanceOf(LineNotShort.class);
    }

    @Test
    void theDeskDoesItByHttpAndSaysWhy() throws Exception {
        var substitute = substitute("9.00");
        var order = waiting(Journey.line(there, 1), Journey.line(missing, 4));
        var home = "/api/orders/" + order + "/lines/2/substitution";

        http.perform(get(home).with(Callers.as("order-desk")))
                .andExpect(jsonPath("$.substitutes[0].productNumber").value(substitute));
        http.perform(get(home).with(Callers.as("warehouse"))).andExpect(status().isForbidden());
        replace(home, UUID.randomUUID(), substitute, " ")
                .andExpect(status().is4xxClientError())
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/reason")));
        replace(home, UUID.randomUUID(), there, "Try")
                .andExpect(jsonPath("$.code").value("fulfilment.NoSubstitute"))
                .andExpect(jsonPath("$.errors[*].pointer", hasItem("/productNumber")));
        var key = UUID.randomUUID();
        var number = replace(home, key, substitute, "No longer made")
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        assertThat(replace(home, key, substitute, "No longer made")
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"))
                .isEqualTo(number);
        replace(home, UUID.randomUUID(), substitute, "Again")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("fulfilment.LineNotShort"));
    }

    private ResultActions replace(String home, UUID key, String product, String reason) throws Exception {
        return http.perform(post(home)
                .with(Callers.as("order-desk"))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"productNumber\":\"%s\",\"reason\":\"%s\"}".formatted(product, reason)));
    }

    /** Approved instead of what lacks, and in stock. */
    private String substitute(String price) {
        var product = shop.product(price);
        shop.receive(product, warehouse, 20);
        assortment.approve(missing, List.of(product));
        return product;
    }

    private String waiting(PlaceOrder.Line... lines) {
        var order = journey.place(customer, null, null, lines);
        journey.runJobs(order);
        journey.assertThat(order).isWaitingAt("Gateway_AwaitStock");
        return order;
    }

    private void closed(String order) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            journey.runJobs(order);
            assertThat(journey.order(order).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        });
    }

    private List<String> kinds(String order) {
        return timeline.of("order", order, Long.MAX_VALUE, 30).stream()
                .map(TimelineEvent::kind)
                .toList();
    }
}
