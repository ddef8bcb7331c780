package io.comanda.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.kernel.Money;
import io.comanda.ordering.Lifecycle;
import io.comanda.shipping.CarrierAgreement;
import io.comanda.shipping.CarrierAgreements;
import io.comanda.shipping.TariffTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A delivery that is asked for with the order: a dear one, that nobody would choose. */
@IntegrationTest
class DeliveryServiceJourneyTest {

    private static final String NIGHT = "RETEZAT/NIGHT";
    private static final String OFFERED = "/api/admin/delivery-options";

    @Autowired
    private MockMvc web;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private CarrierAgreements agreements;

    private String customer;
    private String product;

    @BeforeEach
    void furnish() {
        agreements.save(List.of(retezat()));
        var warehouse = shop.warehouse(true);
        product = shop.product("20.00");
        shop.receive(product, warehouse, 5);
        customer = shop.customer("ACCOUNT", warehouse);
    }

    @AfterEach
    void addsUp() {
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void bringsWhatWasAskedForThoughItIsDear() throws Exception {
        send(post("/api/new-order/quotation").content(order("")))
                .andExpect(jsonPath("$.deliveryOptions[*].service", hasItem(NIGHT)))
                .andExpect(jsonPath(option("price.amount"), hasItem(500.0)))
                .andExpect(jsonPath(option("serviceName"), hasItem("By night")))
                .andExpect(jsonPath(option("until")).isNotEmpty())
                .andExpect(jsonPath(option("promisedOn")).isNotEmpty());

        var number = JsonPath.<String>read(
                place(NIGHT)
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "$.number");
        journey.runJobs(number);

        assertThat(journey.order(number).lifecycle()).isEqualTo(Lifecycle.CLOSED);
        assertThat(fulfilment.ofOrder(number)).singleElement().satisfies(shipment -> {
            assertThat(shipment.carrierCode()).isEqualTo("RETEZAT");
            var decision = fulfilment.carrierDecision(shipment.number());
            assertThat(decision.prefer()).isEqualTo("asked");
            assertThat(decision.chosenPrice()).isEqualTo(Money.of("500", "EUR"));
            assertThat(decision.candidates().size()).isGreaterThan(1);
        });
    }

    @Test
    void refusesWhatTheChannelDoesNotOfferOrCannotTakeTheGoods() throws Exception {
        var tag = send(get(OFFERED)).andReturn().getResponse().getContentAsString();
        var version = JsonPath.<Integer>read(tag, "$.version");
        offer(version, "{\"desk\": [\"OWN/STANDARD\"]}").andExpect(status().isOk());
        offer(version, "{}").andExpect(status().isConflict());
        offer(version + 1, "{\"moon\": []}").andExpect(status().isUnprocessableContent());
        offer(version + 1, "{\"desk\": [\"own standard\"]}").andExpect(status().isUnprocessableContent());

        send(post("/api/new-order/quotation").content(order("")))
                .andExpect(jsonPath("$.deliveryOptions[*].service", not(hasItem(NIGHT))));
        place(NIGHT)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("ordering.OrderRefused"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/deliveryService"))
                .andExpect(jsonPath("$.errors[0].message")
                        .value("RETEZAT/NIGHT is not offered for these goods and this address"));
        place("OWN/STANDARD").andExpect(status().isCreated());
        offer(version + 1, "{}").andExpect(status().isOk());

        place("NOBODY/ATALL").andExpect(status().isUnprocessableContent());
        place("'; drop").andExpect(status().isUnprocessableContent());
        send(get("/api/admin/settings/delivery-options/history"))
                .andExpect(jsonPath("$[0].differences[0].field").value("channels.desk"));
        web.perform(get(OFFERED).with(Callers.as("order-desk"))).andExpect(status().isForbidden());
        web.perform(get(OFFERED).with(Callers.as("administrator"))).andExpect(header().doesNotExist("Location"));
    }

    private ResultActions place(String service) throws Exception {
        return send(post("/api/orders")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .content(order(", \"deliveryService\": \"" + service + "\"")));
    }

    private ResultActions offer(int version, String channels) throws Exception {
        return send(put(OFFERED).header("If-Match", "\"" + version + "\"").content("{\"channels\": " + channels + "}"));
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.contentType("application/json").with(Callers.as("order-desk", "administrator")));
    }

    private String order(String more) {
        return "{\"customerNumber\": \"%s\", \"lines\": [{\"productNumber\": \"%s\", \"quantity\": 1}]%s}"
                .formatted(customer, product, more);
    }

    private static String option(String field) {
        return "$.deliveryOptions[?(@.service == '" + NIGHT + "')]." + field;
    }

    private static CarrierAgreement retezat() {
        var terms = new TariffTerms(
                LocalDate.of(2020, 1, 1),
                null,
                Currency.getInstance("EUR"),
                6000,
                BigDecimal.ONE,
                true,
                BigDecimal.ZERO,
                List.of(new TariffTerms.Zone("RO", null, null, 1)),
                List.of(new TariffTerms.Rate(1, new BigDecimal("30"), new BigDecimal("500"))),
                List.of(),
                List.of());
        return new CarrierAgreement(
                "RETEZAT",
                "Retezat Curier",
                "local",
                "RTZ",
                Set.of("NORMAL"),
                false,
                false,
                new BigDecimal("30"),
                new BigDecimal("50"),
                Map.of(),
                List.of(new CarrierAgreement.Service("NIGHT", "By night", 1, LocalTime.of(16, 0), List.of(terms))));
    }
}
