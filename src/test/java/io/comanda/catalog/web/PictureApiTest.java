package io.comanda.catalog.web;

import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.comanda.Callers;
import io.comanda.IntegrationTest;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.Family;
import io.comanda.catalog.SomeProduct;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class PictureApiTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Catalog catalog;

    @Test
    void showsTheNearestFamilysPictureWhereTheProductHasNone() throws Exception {
        families("wheels.svg", null);
        catalog.create(SomeProduct.numbered("PIC-1").in("PIC-BELOW").draft());
        picture("PIC-1")
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/svg+xml"))
                .andExpect(header().string("Content-Security-Policy", startsWith("default-src 'none'")));
    }

    @Test
    void readsNothingOutsideTheFolder() throws Exception {
        families("../company.yml", "../../application.yml");
        catalog.create(SomeProduct.numbered("PIC-2").in("PIC-BELOW").draft());
        picture("PIC-2")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("catalog.PictureMissing"));
    }

    private void families(String above, @Nullable String below) {
        catalog.saveFamilies(List.of(
                new Family("PIC-ABOVE", null, Map.of("en", "Above"), above),
                new Family("PIC-BELOW", "PIC-ABOVE", Map.of("en", "Below"), below)));
    }

    private ResultActions picture(String product) throws Exception {
        return mvc.perform(get("/api/products/{number}/picture", product).with(Callers.as("warehouse")));
    }
}
