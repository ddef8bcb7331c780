package io.comanda.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.platform.timeline.Timeline;
import io.comanda.platform.timeline.TimelineEvent;
import java.time.LocalTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Parcels at the door, handed over to their carrier with a paper to sign. */
@IntegrationTest
class ManifestTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private Shipping shipping;

    @Autowired
    private CutOffs cutOffs;

    @Autowired
    private Timeline timeline;

    @Test
    void handsOverWhatTheDriverTakesAndKeepsTheRest() throws Exception {
        var warehouse = shop.warehouse(true);
        var customer = shop.customer("ACCOUNT", warehouse);
        var product = shop.productFor(customer, "10.00", 50);
        var taken = shipped(customer, product);
        var left = shipped(customer, product);
        var carrier = String.valueOf(taken.carrierCode());
        var tracking = String.valueOf(taken.trackingNumber());
        cutOffs.save(warehouse, carrier, LocalTime.of(16, 30));
        var ready = "/api/manifests/ready?warehouse=" + warehouse;
        call(get(ready), "")
                .andExpect(jsonPath("$[0].carrierCode").value(carrier))
                .andExpect(jsonPath("$[0].cutOffAt").isNotEmpty())
                .andExpect(jsonPath("$[0].waybills[*].trackingNumber", contains(tracking, left.trackingNumber())))
                .andExpect(jsonPath("$[0].waybills[0].parcels", hasSize(1)));
        refused(warehouse, carrier, tracking, "ELSEWHERE");
        refused("NOWHERE", carrier, tracking);
        var manifest = call(post("/api/manifests"), request(warehouse, carrier, tracking))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.waybills").value(1))
                .andExpect(jsonPath("$.closedBy").value("warehouse"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var number = JsonPath.<String>read(manifest, "$.number");
        refused(warehouse, carrier, tracking);
        call(get(ready), "").andExpect(jsonPath("$[0].waybills[*].trackingNumber", contains(left.trackingNumber())));
        assertThat(shipping.waybillOf(taken.number()).state()).isEqualTo(WaybillState.HANDED_OVER);
        assertThat(timeline.of("order", taken.orderNumber(), Long.MAX_VALUE, 100))
                .extracting(TimelineEvent::kind)
                .contains("shipping.GoodsHandedOver");
        call(get("/api/manifests?warehouse=" + warehouse), "")
                .andExpect(jsonPath("$.items[*].number", contains(number)));
        call(get("/api/manifests/MAN-0/document"), "")
                .andExpect(jsonPath("$.code").value("shipping.ManifestUnknown"));
        assertThat(text(number)).isEqualTo(text(number)).contains(number, tracking, taken.number(), "Taken over by");
        assertThat(journey.invariants()).isEmpty();
    }

    private ShipmentView shipped(String customer, String product) {
        return fulfilment.ofOrder(journey.sell(customer, product, 2)).get(0);
    }

    private void refused(String warehouse, String carrier, String... numbers) throws Exception {
        call(post("/api/manifests"), request(warehouse, carrier, numbers))
                .andExpect(jsonPath("$.code").value("shipping.ManifestRefused"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/trackingNumbers/" + (numbers.length - 1)));
    }

    private static String request(String warehouse, String carrier, String... numbers) {
        return "{\"warehouse\":\"%s\",\"carrier\":\"%s\",\"trackingNumbers\":[\"%s\"]}"
                .formatted(warehouse, carrier, String.join("\",\"", numbers));
    }

    private String text(String number) throws Exception {
        var bytes = call(get("/api/manifests/" + number + "/document"), "")
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private ResultActions call(MockHttpServletRequestBuilder request, String body) throws Exception {
        return mvc.perform(Callers.asking("warehouse", request, body));
    }
}
