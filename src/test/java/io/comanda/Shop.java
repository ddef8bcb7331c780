package io.comanda;

import io.comanda.catalog.Catalog;
import io.comanda.catalog.Family;
import io.comanda.catalog.GoodsClass;
import io.comanda.catalog.ProductDraft;
import io.comanda.catalog.TaxCategory;
import io.comanda.catalog.Unit;
import io.comanda.commission.Agent;
import io.comanda.commission.Commissions;
import io.comanda.customer.CustomerDraft;
import io.comanda.customer.CustomerStatus;
import io.comanda.customer.Customers;
import io.comanda.customer.DeliveryPolicy;
import io.comanda.inventory.LocationView;
import io.comanda.inventory.ReceiveStock;
import io.comanda.inventory.StockKeeping;
import io.comanda.inventory.WarehouseView;
import io.comanda.kernel.Address;
import io.comanda.kernel.Email;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.pricing.PriceBook;
import io.comanda.pricing.PriceItem;
import io.comanda.pricing.PriceList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A small shop for tests: warehouses, products and customers whose numbers nobody else uses. */
public class Shop {

    public static final String PLACE = "A-01-1";
    private static final AtomicInteger COUNT = new AtomicInteger(1000);
    private static final String FAMILY = "test-goods";
    private static final String LIST = "test-list";
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final Catalog catalog;
    private final Customers customers;
    private final PriceBook prices;
    private final StockKeeping stock;
    private final Commissions commissions;

    Shop(Catalog catalog, Customers customers, PriceBook prices, StockKeeping stock, Commissions commissions) {
        this.catalog = catalog;
        this.customers = customers;
        this.prices = prices;
        this.stock = stock;
        this.commissions = commissions;
    }

    public String warehouse(boolean automatic) {
        var code = "W" + COUNT.incrementAndGet();
        stock.save(new WarehouseView(code, "Warehouse " + code, address("RO"), automatic, COUNT.get()));
        stock.saveLocations(List.of(new LocationView(code, PLACE, "A", 1)));
        return code;
    }

    /** A product at a net price in EUR. */
    public String product(String price) {
        var number = "P" + COUNT.incrementAndGet();
        catalog.saveFamilies(List.of(new Family(FAMILY, null, Map.of("en", "Test goods"), null)));
        catalog.save(new ProductDraft(
                number,
                Map.of("en", "Product " + number),
                Map.of(),
                FAMILY,
                Unit.PCS,
                new BigDecimal("1.250"),
                new BigDecimal("3.000"),
                null,
                GoodsClass.NORMAL,
                TaxCategory.STANDARD,
                true,
                false,
                true,
                LONG_AGO,
                null,
                null,
                List.of(),
                Map.of(),
                List.of(),
                null,
                null));
        prices.saveLists(List.of(new PriceList(LIST, "Test", "EUR", null, LONG_AGO, null)));
        prices.saveItems(List.of(new PriceItem(LIST, number, BigDecimal.ZERO, LONG_AGO, null, new BigDecimal(price))));
        return number;
    }

    /** A product at a net price in EUR, as many of it as asked in the warehouse that serves the customer. */
    public String productFor(String customer, String price, long quantity) {
        var product = product(price);
        receive(product, Objects.requireNonNull(customers.customer(customer).defaultWarehouse()), quantity);
        return product;
    }

    public void receive(String product, String warehouse, long quantity) {
        receive(product, warehouse, null, quantity);
    }

    public void receive(String product, String warehouse, @Nullable String lot, long quantity) {
        stock.receive(new ReceiveStock(
                product,
                warehouse,
                PLACE,
                lot,
                null,
                Quantity.of(quantity),
                "Delivery",
                "DN" + COUNT.incrementAndGet()));
    }

    /** An agent with this percentage of what his customers buy. */
    public String agent(String percent) {
        var code = own("AG-");
        var email = new Email("agent@example.org");
        commissions.save(List.of(new Agent(code, "Agent " + code, email, "en", Percent.of(percent), true)));
        return code;
    }

    public String customer(String method, String warehouse) {
        return customer(method, warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", null);
    }

    public String customer(
            String method, String warehouse, DeliveryPolicy policy, String creditLimit, @Nullable String agentCode) {
        var number = "C" + COUNT.incrementAndGet();
        return customer(number, "Customer " + number, "test", method, warehouse, policy, creditLimit, agentCode);
    }

    /** A customer whose name matters. */
    public String customerNamed(String name, String method, String warehouse) {
        var number = "C" + COUNT.incrementAndGet();
        return customer(number, name, "test", method, warehouse, DeliveryPolicy.SHIP_AND_BACKORDER, "100000", null);
    }

    /** A customer who pays the prices of a group. */
    public String customerOf(String group, String method, String warehouse) {
        var number = "C" + COUNT.incrementAndGet();
        return customer(
                number,
                "Customer " + number,
                group,
                method,
                warehouse,
                DeliveryPolicy.SHIP_AND_BACKORDER,
                "100000",
                null);
    }

    private String customer(
            String number,
            String name,
            String group,
            String method,
            String warehouse,
            DeliveryPolicy policy,
            String creditLimit,
            @Nullable String agentCode) {
        customers.save(new CustomerDraft(
                number,
                name,
                null,
                "en",
                "EUR",
                number.toLowerCase(Locale.ROOT) + "@example.org",
                null,
                CustomerStatus.ACTIVE,
                group,
                "B",
                agentCode,
                new BigDecimal(creditLimit),
                30,
                method,
                policy,
                warehouse,
                address("RO"),
                List.of(),
                List.of(),
                List.of(),
                null));
        return number;
    }

    public static Address address(String country) {
        return new Address(
                "Velo Test", "Strada Lunga 1", null, "400001", "Cluj-Napoca", "Cluj", country, "+40264000000");
    }

    /** A number of the test's own. */
    public static String own(String prefix) {
        return prefix + COUNT.incrementAndGet();
    }
}
