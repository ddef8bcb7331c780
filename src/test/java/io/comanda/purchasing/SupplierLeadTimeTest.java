package io.comanda.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Shop;
import io.comanda.inventory.Feasibility.Basis;
import io.comanda.inventory.Feasibility.Need;
import io.comanda.inventory.InventoryProperties;
import io.comanda.inventory.LeadTimes;
import io.comanda.inventory.Promising;
import io.comanda.kernel.Quantity;
import io.comanda.platform.company.Company;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long goods take that have to be bought. */
@IntegrationTest
class SupplierLeadTimeTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Buying buying;

    @Autowired
    private Suppliers suppliers;

    @Autowired
    private LeadTimes leadTimes;

    @Autowired
    private Promising promising;

    @Autowired
    private InventoryProperties settings;

    @Autowired
    private Clock clock;

    @Autowired
    private Company company;

    @Test
    void thePreferredSupplierIsWaitedForElseTheQuickest() {
        var product = shop.product("10.00");
        assertThat(leadTimes.days(List.of(product))).isEmpty();

        suppliers.save(SomeSupplier.offer(buying.supplier(), product, "5", "1", "1", 9, false));
        suppliers.save(SomeSupplier.offer(buying.supplier(), product, "5", "1", "1", 4, false));
        assertThat(leadTimes.days(List.of(product))).containsEntry(product, 4);

        suppliers.save(SomeSupplier.offer(buying.supplier(), product, "5", "1", "1", null, true));
        assertThat(leadTimes.days(List.of(product))).containsEntry(product, 14);
    }

    @Test
    void goodsNobodyHasAreDeliverableWhenTheSupplierHasSentThem() {
        var product = shop.product("10.00");
        suppliers.save(SomeSupplier.offer(buying.supplier(), product, "5", "1", "1", 3, true));

        var line = promising
                .feasible(List.of(new Need(product, Quantity.of(1))))
                .lines()
                .get(0);

        assertThat(line.basis()).isEqualTo(Basis.SUPPLIER);
        assertThat(line.deliverableOn())
                .isEqualTo(LocalDate.now(clock.withZone(company.timeZone())).plusDays(3 + settings.handlingDays()));
    }
}
