package io.comanda.demo;

import io.comanda.platform.bulk.AllOrNone;
import io.comanda.purchasing.Needs;
import io.comanda.purchasing.ReorderRule;
import io.comanda.purchasing.SupplierDraft;
import io.comanda.purchasing.SupplierOffer;
import io.comanda.purchasing.Suppliers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Whom the demo company buys from, at what price, and when it fills its shelves. */
@Component
@Profile("demo & !prod")
class DemoSuppliers {

    private final Suppliers suppliers;
    private final Needs needs;
    private final AllOrNone allOrNone;

    DemoSuppliers(Suppliers suppliers, Needs needs, AllOrNone allOrNone) {
        this.suppliers = suppliers;
        this.needs = needs;
        this.allOrNone = allOrNone;
    }

    void load(DemoFiles files) {
        allOrNone.of(() -> suppliers.saveAll(files.list("suppliers.yml", SupplierDraft.class)));
        allOrNone.of(() -> suppliers.saveOffers(files.list("supplier-offers.yml", SupplierOffer.class)));
        files.table("reorder-rules.csv", ReorderRule.class).forEach(needs::save);
    }
}
