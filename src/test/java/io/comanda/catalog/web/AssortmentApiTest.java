package io.comanda.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.catalog.Assortment;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.ScannedProduct;
import io.comanda.catalog.SomeProduct;
import io.comanda.kernel.Quantity;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** In what products come, and what may be delivered instead. */
@IntegrationTest
class AssortmentApiTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Assortment assortment;

    private final String tail = UUID.randomUUID().toString().substring(0, 8);
    private final String screw = "SCREW-" + tail;
    private final String bolt = "BOLT-" + tail;
    private final String gtin = String.format(
            "%013d", Math.abs(UUID.randomUUID().getMostSignificantBits() % 9_000_000_000_000L) + 1_000_000_000_000L);

    @BeforeEach
    void furnish() {
        catalog.saveFamilies(List.of(SomeProduct.FAMILY));
        catalog.save(SomeProduct.numbered(screw).draft());
        catalog.save(SomeProduct.numbered(bolt).draft());
    }

    @Test
    void aScannedBoxStandsForTheUnitsInIt() throws Exception {
        pack(
                        screw,
                        "{\"code\": \"PALLET\", \"factor\": 480}, {\"code\": \"BOX\", \"factor\": 12, \"gtin\": \"%s\"}"
                                .formatted(gtin))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.packagings[0].code").value("BOX"))
                .andExpect(jsonPath("$.packagings[1].factor").value(480));

        assertThat(assortment.scanned("0" + gtin)).containsExactly(new ScannedProduct(screw, "BOX", Quantity.of(12)));
        assertThat(assortment.scanned(screw)).containsExactly(new ScannedProduct(screw, null, Quantity.of(1)));
        mvc.perform(get("/api/scan").param("code", gtin).with(Callers.as("warehouse")))
                .andExpect(jsonPath("$[0].productNumber").value(screw))
                .andExpect(jsonPath("$[0].quantity").value(12));
    }

    @Test
    void aBarCodeMeansOneThing() throws Exception {
        pack(screw, "{\"code\": \"BOX\", \"factor\": 12, \"gtin\": \"%s\"}".formatted(gtin))
                .andExpect(status().isOk());
        pack(screw, "{\"code\": \"CRATE\", \"factor\": 6, \"gtin\": \"%s\"}".formatted(gtin))
                .andExpect(status().isOk());

        pack(bolt, "{\"code\": \"BOX\", \"factor\": 12, \"gtin\": \"%s\"}".formatted(gtin))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("catalog.PackagingCodeTaken"));
    }

    @Test
    void approvedSubstitutesKeepTheirOrder() throws Exception {
        var nut = "NUT-" + tail;
        catalog.save(SomeProduct.numbered(nut).draft());

        substitute(screw, "\"%s\", \"%s\"".formatted(nut, bolt))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.substitutes[0]").value(nut));
        substitute(screw, "\"%s\"".formatted(bolt))
                .andExpect(jsonPath("$.substitutes.length()").value(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"packagings\": null}",
                "{\"packagings\": [null]}",
                "{\"packagings\": [{\"code\": \"\", \"factor\": 1}]}",
                "{\"packagings\": [{\"code\": \"BOX\", \"factor\": 0}]}",
                "{\"packagings\": [{\"code\": \"BOX\", \"factor\": -2}]}",
                "{\"packagings\": [{\"code\": \"BOX\", \"factor\": 1e99}]}",
                "{\"packagings\": [{\"code\": \"BOX\", \"factor\": \"many\"}]}",
                "{\"packagings\": [{\"code\": \"BOX\", \"factor\": 2, \"gtin\": \"12x\"}]}",
                "{\"packagings\": [{\"code\": \"BOX\", \"factor\": 2}, {\"code\": \"BOX\", \"factor\": 3}]}"
            })
    void refusesPackagingsThatCannotBe(String body) throws Exception {
        send("/api/products/" + screw + "/packagings", body).andExpect(status().is4xxClientError());

        assertThat(assortment.packagings(screw)).isEmpty();
    }

    @Test
    void refusesSubstitutesThatCannotBe() throws Exception {
        substitute(screw, "\"%s\"".formatted(screw))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].pointer").value("/substitutes/0"));
        substitute(screw, "\"NOBODY-MADE-IT\"").andExpect(status().isUnprocessableContent());
        substitute(screw, "\"%s\", \"%s\"".formatted(bolt, bolt))
                .andExpect(jsonPath("$.errors[0].pointer").value("/substitutes/1"));
        substitute("NOBODY-MADE-IT", "").andExpect(status().isNotFound());
    }

    private ResultActions pack(String number, String packagings) throws Exception {
        return send("/api/products/" + number + "/packagings", "{\"packagings\": [" + packagings + "]}");
    }

    private ResultActions substitute(String number, String substitutes) throws Exception {
        return send("/api/products/" + number + "/substitutes", "{\"substitutes\": [" + substitutes + "]}");
    }

    private ResultActions send(String address, String body) throws Exception {
        return mvc.perform(put(address)
                .with(Callers.as("supervisor"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
