package io.comanda.returns.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.platform.pdf.ReadBack;
import io.comanda.portal.CustomerOrders;
import io.comanda.shipping.CarrierAgreements;
import io.comanda.shipping.DemoCarriers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Returns over HTTP: the customer by his link, the desk, the floor and finance. */
@IntegrationTest
class ReturnApiTest {

    private static final byte[] PNG = "\u0089PNG\r\n\u001a\n and more".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Shop shop;

    @Autowired
    private Journey journey;

    @Autowired
    private CustomerOrders links;

    @Autowired
    private CarrierAgreements agreements;

    private String product = "";

    @BeforeEach
    void agreeWithCarriers() {
        agreements.save(DemoCarriers.all());
    }

    @Test
    void goesFromTheCustomersLinkToTheCreditNote() throws Exception {
        var order = sold("600.00", 3);
        var page = "/api/customer-orders/" + links.link(order);
        call(get(page + "/returnable-lines"))
                .andExpect(jsonPath("$[0].returnable").value(3))
                .andExpect(jsonPath("$[0].deliveredAt").isString());
        call(post(page + "/returns"), wish(4))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("returns.ReturnRefused"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/lines/0/quantity"));
        var number = JsonPath.<String>read(text(call(post(page + "/returns"), wish(2))), "$.number");
        journey.runJobs(number);
        call(get(page + "/returns"))
                .andExpect(jsonPath("$[0].state").value("ANNOUNCED"))
                .andExpect(jsonPath("$[0].stateLabel").value("Accepted: please send the goods"));
        photos(page + "/returns/" + number + "/photos", number);

        var at = "/api/returns/" + number;
        var note = mvc.perform(get(at + "/note").with(Callers.as("warehouse")))
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(ReadBack.keep("return-note", note).text()).contains(number, "Return note", "Velo Test");
        label(page, at);
        as("order-desk", get("/api/returns?open=true&q=" + number))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].announced").value(2));
        as("agent", get(at)).andExpect(status().isNotFound());
        as("order-desk", post(at + "/receipts"), parcel(2)).andExpect(status().isForbidden());

        as("warehouse", post(at + "/receipts"), "{\"items\":[{\"productNumber\":\"NONE\",\"quantity\":1}]}")
                .andExpect(jsonPath("$.errors[0].pointer").value("/items/0/productNumber"));
        var came = text(as("warehouse", post(at + "/receipts"), parcel(2)));
        assertThat(JsonPath.<Boolean>read(came, "$.receiptClosed")).isTrue();
        journey.runJobs(number);
        var receipt = JsonPath.<Integer>read(came, "$.lines[0].receipts[0].id");
        as("warehouse", post(at + "/inspections"), verdict(receipt, 3, "RESELL"))
                .andExpect(jsonPath("$.errors[0].pointer").value("/items/0/quantity"));
        as("warehouse", post(at + "/inspections"), verdict(receipt, 1, "RESELL"))
                .andExpect(jsonPath("$.state").value("RECEIVED"));
        as("warehouse", post(at + "/inspections"), verdict(receipt, 1, "REPAIR"))
                .andExpect(jsonPath("$.state").value("INSPECTED"));
        journey.runJobs(number);
        as("finance", post(at + "/settlement-preview"), "{\"settlement\":\"REFUND\",\"fee\":100}")
                .andExpect(jsonPath("$.goods.amount").value(1200.0))
                .andExpect(jsonPath("$.fee.amount").value(100.0))
                .andExpect(jsonPath("$.credits", hasSize(1)));
        journey.complete(number, "UserTask_SettleReturn", Map.of("returnSettlement", "REFUND"));
        as("finance", get(at + "/credit-notes"))
                .andExpect(jsonPath("$[0].number").value(startsWith("CRN-")))
                .andExpect(jsonPath("$[0].goods.amount").value(1200.0));
        as("order-desk", get("/api/orders/" + order + "/returns"))
                .andExpect(jsonPath("$[0].state").value("CLOSED"));
        assertThat(journey.invariants()).isEmpty();
    }

    @Test
    void keepsReturnsOfOthersApart() throws Exception {
        var mine = "/api/customer-orders/" + links.link(sold("10.00", 1));
        var theirs = "/api/customer-orders/" + links.link(sold("10.00", 1));
        var number = JsonPath.<String>read(text(call(post(mine + "/returns"), wish(1))), "$.number");
        call(post(theirs + "/returns/" + number + "/cancellation"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("returns.ReturnUnknown"));
        call(get(theirs + "/returns/" + number + "/label")).andExpect(status().isNotFound());
        call(get(mine + "/returns/" + number + "/label"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("returns.ReturnNotOpen"));
        call(post(mine + "/returns/" + number + "/cancellation"))
                .andExpect(jsonPath("$.state").value("CANCELLED"));
        journey.runJobs(number);
        assertThat(journey.instances(number)).isEmpty();
    }

    /** The customer and the desk get the same paper, which a carrier that takes returns wants on the parcel. */
    private void label(String page, String at) throws Exception {
        var parcel = text(call(get(page + "/returns"))
                .andExpect(jsonPath("$[0].parcel.carrier").value("Carpat Curier")));
        var tracked = JsonPath.<String>read(parcel, "$[0].parcel.trackingNumber");
        var label = mvc.perform(get(at + "/label").with(Callers.as("order-desk")))
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(ReadBack.keep("return-label", label).text()).contains(tracked, "Carpat Curier", "Return");
        call(get(page + at.replace("/api", "") + "/label")).andExpect(content().bytes(label));
        mvc.perform(get(at + "/label")).andExpect(status().isUnauthorized());
        as("buyer", get(at + "/label")).andExpect(status().isForbidden());
        as("order-desk", get("/api/returns?q=" + tracked)).andExpect(jsonPath("$.items", hasSize(1)));
        as("order-desk", get("/api/search?q=" + tracked))
                .andExpect(jsonPath("$.returns", hasSize(1)))
                .andExpect(jsonPath("$.returns[0].number").value(at.replace("/api/returns/", "")))
                .andExpect(jsonPath("$.returns[0].trackingNumber").value(tracked));
        as("order-desk", get("/api/returns/RMA-2000-000001/label")).andExpect(status().isNotFound());
    }

    private void photos(String at, String number) throws Exception {
        mvc.perform(multipart(at).file(new MockMultipartFile("file", "a.png", "image/png", "<html>".getBytes())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("returns.PhotoRefused"));
        mvc.perform(multipart(at).file(new MockMultipartFile("file", "../a.png", "text/html", PNG)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.photos").value(1));
        var kept = text(as("order-desk", get("/api/returns/" + number + "/photos"))
                .andExpect(jsonPath("$[*].fileName", hasItem("a.png"))));
        mvc.perform(get("/api/returns/" + number + "/photos/" + JsonPath.<Integer>read(kept, "$[0].id"))
                        .with(Callers.as("warehouse")))
                .andExpect(content().contentType(MediaType.IMAGE_PNG))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment")));
    }

    private String sold(String price, long quantity) {
        var warehouse = shop.warehouse(true);
        var customer = shop.customer("ACCOUNT", warehouse);
        product = shop.productFor(customer, price, quantity);
        return journey.sell(customer, product, quantity);
    }

    private static String wish(int pieces) {
        return "{\"wish\":\"REFUND\",\"lines\":[{\"lineNo\":1,\"quantity\":" + pieces
                + ",\"reason\":\"CHANGED_MIND\",\"remark\":\"Too big\"}]}";
    }

    private String parcel(int pieces) {
        return "{\"items\":[{\"productNumber\":\"" + product + "\",\"quantity\":" + pieces + "}]}";
    }

    private static String verdict(int receipt, int pieces, String disposition) {
        return "{\"items\":[{\"receipt\":" + receipt + ",\"quantity\":" + pieces + ",\"disposition\":\"" + disposition
                + "\"}]}";
    }

    private ResultActions call(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request);
    }

    private ResultActions call(MockHttpServletRequestBuilder request, String body) throws Exception {
        return mvc.perform(request.contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", Shop.own("rma-"))
                .content(body));
    }

    private ResultActions as(String role, MockHttpServletRequestBuilder request) throws Exception {
        return call(request.with(Callers.as(role)));
    }

    private ResultActions as(String role, MockHttpServletRequestBuilder request, String body) throws Exception {
        return call(request.with(Callers.as(role)), body);
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }
}
