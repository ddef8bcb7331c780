package io.comanda.pricing;

import io.comanda.catalog.Catalog;
import io.comanda.customer.Customers;
import io.comanda.platform.bulk.Bulk;
import io.comanda.platform.bulk.BulkResult;
import io.comanda.platform.validation.Validation;
import io.comanda.pricing.domain.PricePages;
import io.comanda.pricing.domain.PriceTables;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what prices are made of. Each saving takes many rows and is safe to repeat; lists go on behind {@code after}. */
@Service
@Transactional
public class PriceBook {

    private final PriceTables tables;
    private final PricePages pages;
    private final Catalog catalog;
    private final Customers customers;
    private final Validation validation;

    PriceBook(PriceTables tables, PricePages pages, Catalog catalog, Customers customers, Validation validation) {
        this.tables = tables;
        this.pages = pages;
        this.catalog = catalog;
        this.customers = customers;
        this.validation = validation;
    }

    public BulkResult saveLists(List<PriceList> lists) {
        var bulk = new Bulk<>(lists).reject(validation::violations).rejectRepeated("/code", PriceList::code);
        return bulk.result(tables.writeLists(bulk.accepted()));
    }

    /** Which of the codes are price lists. */
    @Transactional(readOnly = true)
    public Set<String> existingLists(Collection<String> codes) {
        return tables.existingLists(codes);
    }

    public BulkResult saveItems(List<PriceItem> items) {
        var bulk = new Bulk<>(items).reject(validation::violations);
        bulk.rejectUnknown("/listCode", PriceItem::listCode, tables::existingLists);
        bulk.rejectUnknown("/productNumber", PriceItem::productNumber, catalog::existing);
        bulk.rejectRepeated(
                "",
                item -> List.of(
                        item.listCode(),
                        item.productNumber(),
                        item.minQuantity().stripTrailingZeros(),
                        item.validFrom()));
        return bulk.result(tables.writeItems(bulk.accepted()));
    }

    public BulkResult saveCustomerPrices(List<CustomerPrice> prices) {
        var bulk = new Bulk<>(prices).reject(validation::violations);
        bulk.rejectUnknown("/customerNumber", CustomerPrice::customerNumber, customers::existing);
        bulk.rejectUnknown("/productNumber", CustomerPrice::productNumber, catalog::existing);
        bulk.rejectRepeated(
                "",
                price -> List.of(
                        price.customerNumber(),
                        price.productNumber(),
                        price.currency(),
                        price.minQuantity().stripTrailingZeros(),
                        price.validFrom()));
        return bulk.result(tables.writeCustomerPrices(bulk.accepted()));
    }

    public BulkResult saveDiscounts(List<Discount> discounts) {
        var bulk = new Bulk<>(discounts).reject(validation::violations);
        bulk.rejectUnknown("/customerNumber", Discount::customerNumber, customers::existing);
        bulk.rejectUnknown("/productNumber", Discount::productNumber, catalog::existing);
        bulk.rejectUnknown("/familyCode", Discount::familyCode, catalog::existingFamilies);
        bulk.rejectRepeated("", Discount::scope);
        return bulk.result(tables.writeDiscounts(bulk.accepted()));
    }

    public BulkResult saveRates(List<ExchangeRate> rates) {
        var bulk = new Bulk<>(rates)
                .reject(validation::violations)
                .rejectRepeated("", rate -> List.of(rate.base(), rate.quote(), rate.day()));
        return bulk.result(tables.writeRates(bulk.accepted()));
    }

    @Transactional(readOnly = true)
    public List<PriceList> lists(List<String> after, int limit) {
        return pages.lists(after, limit);
    }

    @Transactional(readOnly = true)
    public List<PriceItem> items(String listCode, @Nullable String product, List<String> after, int limit) {
        if (tables.existingLists(List.of(listCode)).isEmpty()) {
            throw new PriceListUnknown(listCode);
        }
        return pages.items(listCode, product, after, limit);
    }

    @Transactional(readOnly = true)
    public List<CustomerPrice> customerPrices(
            @Nullable String customer, @Nullable String product, List<String> after, int limit) {
        return pages.customerPrices(customer, product, after, limit);
    }

    @Transactional(readOnly = true)
    public List<Discount> discounts(@Nullable String customer, @Nullable String group, List<String> after, int limit) {
        return pages.discounts(customer, group, after, limit);
    }

    @Transactional(readOnly = true)
    public List<ExchangeRate> rates(@Nullable String base, @Nullable String quote, List<String> after, int limit) {
        return pages.rates(base, quote, after, limit);
    }
}
