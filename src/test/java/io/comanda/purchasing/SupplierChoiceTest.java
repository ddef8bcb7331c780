package io.comanda.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.IntegrationTest;
import io.comanda.Journey;
import io.comanda.Shop;
import io.comanda.kernel.Money;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is proposed to be bought, and from whom. */
@IntegrationTest
class SupplierChoiceTest {

    @Autowired
    private Shop shop;

    @Autowired
    private Buying buying;

    @Autowired
    private Journey journey;

    @Autowired
    private Purchasing purchasing;

    @Autowired
    private Suppliers suppliers;

    @Autowired
    private Needs needs;

    @Test
    void choosesThePreferredSupplierThenTheCheapestThenTheFastest() {
        var warehouse = shop.warehouse(true);
        var dear = buying.supplier();
        var cheap = buying.supplier();
        var quick = buying.supplier();
        var liked = shop.product("10.00");
        suppliers.save(SomeSupplier.offer(dear, liked, "5.00", "1", "1", 9, true));
        suppliers.save(SomeSupplier.offer(cheap, liked, "4.00", "1", "1", 9, false));
        var plain = shop.product("10.00");
        suppliers.save(SomeSupplier.offer(dear, plain, "5.00", "1", "1", 1, false));
        suppliers.save(SomeSupplier.offer(cheap, plain, "4.00", "1", "1", 9, false));
        suppliers.save(SomeSupplier.offer(quick, plain, "4.00", "1", "1", 2, false));
        buying.keepsAtLeast(liked, warehouse, 1, 5);
        buying.keepsAtLeast(plain, warehouse, 1, 5);

        assertThat(buying.proposalOf(dear).lines()).singleElement().satisfies(line -> {
            assertThat(line.need().productNumber()).isEqualTo(liked);
            assertThat(line.reason()).isEqualTo(Proposal.Reason.PREFERRED);
            assertThat(line.others())
                    .extracting(Proposal.Alternative::supplierNumber)
                    .containsExactly(cheap);
        });
        assertThat(buying.proposalOf(quick).lines()).singleElement().satisfies(line -> {
            assertThat(line.reason()).isEqualTo(Proposal.Reason.FASTEST);
            assertThat(line.others())
                    .extracting(Proposal.Alternative::supplierNumber)
                    .containsExactly(cheap, dear);
        });
        assertThat(buying.proposals(cheap)).isEmpty();
        needs.forget(liked, warehouse);
        needs.forget(plain, warehouse);
    }

    @Test
    void ordersEverythingWhenABuyerAsksAndNothingByItself() {
        var product = shop.product("10.00");
        var warehouse = shop.warehouse(true);
        var supplier = buying.supplier();
        buying.offers(supplier, product, "4.00");
        buying.keepsAtLeast(product, warehouse, 2, 6);

        assertThat(journey.fireStartTimer("purchase-planning")).isTrue();
        assertThat(buying.proposals(supplier)).hasSize(1);

        purchasing.requestAll();
        journey.runAll("purchase-planning");
        assertThat(buying.proposals(supplier)).isEmpty();
        var row = purchasing
                .list(new PurchaseOrderFilter(null, null, supplier, warehouse, null, null), List.of(), 10)
                .get(0);
        assertThat(row.total()).isEqualTo(Money.of("24.00", "EUR"));
        buying.run(row.number());
        assertThat(buying.proposals(supplier)).isEmpty();
        needs.forget(product, warehouse);
    }

    @AfterEach
    void everythingAddsUp() {
        assertThat(journey.invariants()).isEmpty();
    }
}
