package io.comanda.shipping.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.shipping.CarrierOffer;
import io.comanda.shipping.Parcel;
import io.comanda.shipping.ShipmentFacts;
import io.comanda.shipping.Shipping;
import io.comanda.shipping.WaybillKind;
import io.comanda.shipping.WaybillRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Agreements with carriers, kept by hand. The carriers of this test serve islands nobody else does. */
@IntegrationTest
class AgreementApiTest {

    private static final String PATH = "/api/carriers/{code}/agreement";
    private static final Address ICELAND =
            new Address("Hjol ehf", "Laugavegur 1", null, "101", "Reykjavik", null, "IS", "+354 5000000");

    @Autowired
    private MockMvc web;

    @Autowired
    private Shipping shipping;

    @Test
    void keepsAnAgreementFromItsFirstDayToItsLast() throws Exception {
        create("GEYSIR", "GEY", tariff("2020-01-01", "10.00")).andExpect(status().isCreated());
        assertThat(offers()).extracting(offer -> offer.price().amount()).containsExactly(new BigDecimal("10.00"));

        var both = agreement("GEYSIR", "GEY", tariff("2020-01-01", "10.00") + "," + tariff("2021-01-01", "12.50"));
        change("GEYSIR", 1, both)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"2\""))
                .andExpect(jsonPath("$.agreement.services[0].tariffs[1].rates[0].price")
                        .value(12.5))
                .andExpect(jsonPath("$.agreement.services[0].cutOff").value("15:30:00"));
        assertThat(offers()).extracting(offer -> offer.price().amount()).containsExactly(new BigDecimal("12.50"));

        change("GEYSIR", 1, both)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("shipping.CarrierChanged"));

        send(delete(PATH, "GEYSIR").header("If-Match", "\"2\""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.active").value(false));
        assertThat(offers()).isEmpty();
        send(get("/api/carriers?all=true")).andExpect(jsonPath("$[*].code", hasItem("GEYSIR")));

        change("GEYSIR", 3, agreement("GEYSIR", "GEY", tariff("2020-01-01", "9.00")))
                .andExpect(jsonPath("$.active").value(true))
                .andExpect(jsonPath("$.agreement.services[0].tariffs.length()").value(1));
        assertThat(offers()).extracting(offer -> offer.price().amount()).containsExactly(new BigDecimal("9.00"));

        send(get(PATH + "/history", "GEYSIR"))
                .andExpect(jsonPath(
                        "$[*].kind",
                        contains(
                                "shipping.AgreementChanged",
                                "shipping.CarrierRetired",
                                "shipping.AgreementChanged",
                                "shipping.AgreementMade")))
                .andExpect(jsonPath("$[0].actor").value("administrator"))
                .andExpect(jsonPath("$[0].changes[*].part", contains("DAY 2020-01-01 rates", "DAY 2021-01-01")));
        send(delete(PATH, "GEYSIR").header("If-Match", "\"4\"")).andExpect(status().isOk());
    }

    @Test
    void keepsAServiceThatWaybillsWereMadeWith() throws Exception {
        create("SKOGUR", "SKO", tariff("2020-01-01", "10.00")).andExpect(status().isCreated());
        shipping.createWaybill(request());
        var other = agreement("SKOGUR", "SKO", tariff("2020-01-01", "10.00")).replace("\"DAY\"", "\"NIGHT\"");
        change("SKOGUR", 1, other)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("shipping.ServiceInUse"));
        send(delete(PATH, "SKOGUR").header("If-Match", "\"1\"")).andExpect(status().isOk());
    }

    @Test
    void namesEveryContradiction() throws Exception {
        var twice = tariff("2020-01-01", "1").replace("\"validUntil\": null", "\"validUntil\": \"2019-01-01\"");
        create("TWICE", "TWI", twice + "," + twice.replace("\"upToKg\": 5", "\"upToKg\": 30"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath(
                        "$.errors[*].pointer",
                        contains(
                                "/services/0/tariffs/1/validFrom",
                                "/services/0/tariffs/0/validUntil",
                                "/services/0/tariffs/1/validUntil",
                                "/services/0/tariffs/1/rates/1/upToKg")))
                .andExpect(jsonPath("$.errors[0].message").value("There are prices from this day already"));
        create("OTHER", "OWN", tariff("2020-01-01", "1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/trackingPrefix"));
        create("OWN", "OWX", tariff("2020-01-01", "1"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("shipping.CarrierExists"));
        create("NEG", "NEG", tariff("2020-01-01", "-1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/services/0/tariffs/0/rates/0/price"));
        change("NOBODY", 1, agreement("NOBODY", "NOB", tariff("2020-01-01", "1")))
                .andExpect(status().isNotFound());
        send(get(PATH, "x".repeat(40))).andExpect(status().isUnprocessableContent());
        send(put(PATH, "OWN").header("If-Match", "*").content("{}")).andExpect(status().is4xxClientError());
        web.perform(get(PATH, "OWN").with(Callers.as("order-desk"))).andExpect(status().isForbidden());
    }

    @Test
    void readsASheetInBothForms() throws Exception {
        sheet("kg;1;2\\n5;4,20;6.10\\n10;5,00;\\nx;1;2")
                .andExpect(jsonPath("$.rates[*].price", contains(4.2, 6.1, 5.0)))
                .andExpect(jsonPath("$.rates[1].zone").value(2))
                .andExpect(jsonPath("$.problems[*].pointer", contains("/rows/3")));
        sheet("zone\\tkg\\tprice\\n1\\t5\\t4.20\\n\\n1\\t0\\t4.20\\n1\\t5")
                .andExpect(jsonPath("$.rates.length()").value(1))
                .andExpect(jsonPath("$.problems[*].pointer", contains("/rows/3", "/rows/4")));
        sheet("").andExpect(status().isUnprocessableContent());
    }

    private List<CarrierOffer> offers() {
        return shipping
                .offers(new ShipmentFacts(ICELAND, request().parcels(), Set.of("NORMAL"), Money.of("100", "EUR"), null))
                .stream()
                .filter(offer -> offer.carrierCode().equals("GEYSIR"))
                .toList();
    }

    private static WaybillRequest request() {
        return new WaybillRequest(
                WaybillKind.SHIPMENT,
                "SHP-IS1",
                "ORD-IS1",
                "CLJ",
                "SKOGUR",
                "DAY",
                ICELAND,
                ICELAND,
                List.of(Parcel.ofVolume(new BigDecimal("1"), new BigDecimal("2"))),
                null,
                "Bells",
                "PO",
                Locale.ENGLISH,
                null);
    }

    private ResultActions create(String code, String prefix, String tariffs) throws Exception {
        return send(post("/api/carriers/agreements").content(agreement(code, prefix, tariffs)));
    }

    private ResultActions change(String code, int version, String agreement) throws Exception {
        return send(put(PATH, code).header("If-Match", "\"" + version + "\"").content(agreement));
    }

    private ResultActions sheet(String text) throws Exception {
        return send(post("/api/carriers/rate-sheets").content("{\"text\": \"" + text + "\"}"));
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.contentType("application/json").with(Callers.as("administrator")));
    }

    private static String agreement(String code, String prefix, String tariffs) {
        return """
                {"code": "%s", "name": "%s Post", "gateway": "local", "trackingPrefix": "%s", "goodsClasses": ["NORMAL"],
                 "cashOnDelivery": false, "takesReturns": false, "maxParcelKg": 30, "onTimePercent": 90, "words": {},
                 "services": [{"code": "DAY", "name": "Day", "transitDays": 1, "cutOff": "15:30:00", "tariffs": [%s]}]}"""
                .formatted(code, code, prefix, tariffs);
    }

    private static String tariff(String from, String price) {
        return """
                {"validFrom": "%s", "validUntil": null, "currency": "EUR", "volumetricDivisor": 6000, "weightStepKg": 1,
                 "roundEachParcel": true, "fuelPercent": 0, "zones": [{"country": "IS", "zone": 1}],
                 "rates": [{"zone": 1, "upToKg": 30, "price": %s}, {"zone": 1, "upToKg": 5, "price": %s}],
                 "beyond": [], "surcharges": []}"""
                .formatted(from, price, price);
    }
}
