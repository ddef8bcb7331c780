package io.comanda.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.catalog.Catalog;
import io.comanda.inventory.Inventory;
import io.comanda.inventory.StockKeeping;
import io.comanda.platform.invariants.Invariants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A sheet to be filled, in a house that must add up afterwards whatever became of it. */
@IntegrationTest
abstract class OpeningStory {

    @Autowired
    MockMvc http;

    @Autowired
    Catalog catalog;

    @Autowired
    Inventory inventory;

    @Autowired
    StockKeeping keeping;

    @Autowired
    private Invariants invariants;

    OpeningSheet opening;

    @BeforeEach
    void furnish() {
        opening = new OpeningSheet(http, catalog, keeping, inventory);
    }

    @AfterEach
    void addsUp() {
        assertThat(invariants.breaches()).isEmpty();
    }
}
