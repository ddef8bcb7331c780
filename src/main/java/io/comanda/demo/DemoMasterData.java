package io.comanda.demo;

import io.comanda.access.DemoAccounts;
import io.comanda.catalog.Catalog;
import io.comanda.catalog.Family;
import io.comanda.catalog.ProductDraft;
import io.comanda.catalog.ProductSearch;
import io.comanda.commission.Agent;
import io.comanda.commission.Commissions;
import io.comanda.customer.CustomerDraft;
import io.comanda.customer.Customers;
import io.comanda.platform.bulk.AllOrNone;
import io.comanda.pricing.CustomerPrice;
import io.comanda.pricing.Discount;
import io.comanda.pricing.ExchangeRate;
import io.comanda.pricing.PriceBook;
import io.comanda.pricing.PriceItem;
import io.comanda.pricing.PriceList;
import io.comanda.shipping.CarrierAgreement;
import io.comanda.shipping.CarrierAgreements;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Goods, customers, prices, carriers, stock and people of the demo company, stored together or not at all. */
@Component
@Profile("demo & !prod")
class DemoMasterData {

    private final Catalog catalog;
    private final Customers customers;
    private final PriceBook prices;
    private final Commissions commissions;
    private final DemoAccounts accounts;
    private final CarrierAgreements carriers;
    private final DemoStock stock;
    private final DemoSuppliers suppliers;
    private final AllOrNone allOrNone;
    private final DemoFiles files;

    DemoMasterData(
            Catalog catalog,
            Customers customers,
            PriceBook prices,
            Commissions commissions,
            DemoAccounts accounts,
            CarrierAgreements carriers,
            DemoStock stock,
            DemoSuppliers suppliers,
            AllOrNone allOrNone,
            JsonMapper json) {
        this.catalog = catalog;
        this.customers = customers;
        this.prices = prices;
        this.commissions = commissions;
        this.accounts = accounts;
        this.carriers = carriers;
        this.stock = stock;
        this.suppliers = suppliers;
        this.allOrNone = allOrNone;
        this.files = new DemoFiles(json);
    }

    @Transactional(readOnly = true)
    boolean isMissing() {
        return catalog.search(new ProductSearch(null, null, null), List.of(), 1).isEmpty();
    }

    /** Whether the customers are the demo's, and not those of a company that was imported. */
    @Transactional(readOnly = true)
    boolean isOurs() {
        var numbers = drafts().stream()
                .flatMap(draft -> Stream.ofNullable(draft.number()))
                .toList();
        return customers.existing(numbers).containsAll(numbers);
    }

    @Transactional
    void load() {
        commissions.save(agents());
        goods();
        allOrNone.of(() -> customers.saveAll(drafts()));
        prices();
        carriers.save(files.list("carriers.yml", CarrierAgreement.class));
        stock.load(files);
        suppliers.load(files);
    }

    /** Those that are missing. */
    @Transactional
    void accounts() {
        accounts.create(agents().get(0).code());
    }

    private List<CustomerDraft> drafts() {
        return files.list("customers.yml", CustomerDraft.class);
    }

    private List<Agent> agents() {
        return files.list("agents.yml", Agent.class);
    }

    private void goods() {
        allOrNone.of(() -> catalog.saveFamilies(files.list("families.yml", Family.class)));
        allOrNone.of(() -> catalog.saveAll(files.list("products.yml", "products", ProductDraft.class)));
    }

    private void prices() {
        allOrNone.of(() -> prices.saveLists(files.table("price-lists.csv", PriceList.class)));
        allOrNone.of(() -> prices.saveItems(files.table("prices.csv", PriceItem.class)));
        allOrNone.of(() -> prices.saveCustomerPrices(files.table("customer-prices.csv", CustomerPrice.class)));
        allOrNone.of(() -> prices.saveDiscounts(files.table("discounts.csv", Discount.class)));
        allOrNone.of(() -> prices.saveRates(files.table("exchange-rates.csv", ExchangeRate.class)));
    }
}
