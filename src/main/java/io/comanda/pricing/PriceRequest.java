package io.comanda.pricing;

import io.comanda.catalog.ProductView;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.List;

/**
 * What prices are asked for.
 *
 * @param groupCode the customer's price group
 * @param currency the prices come in
 * @param day on which prices and rates must be valid
 */
public record PriceRequest(String customerNumber, String groupCode, String currency, LocalDate day, List<Item> items) {

    /** @param families the product's own family, then its parents: discounts may be on any of them */
    public record Item(String productNumber, List<String> families, Quantity quantity) {

        public static Item of(ProductView product, Quantity quantity) {
            return new Item(product.number(), product.families(), quantity);
        }
    }
}
