package io.comanda.pricing;

import io.comanda.catalog.Catalog;
import io.comanda.platform.bulk.Bulk;
import io.comanda.platform.bulk.BulkResult;
import io.comanda.platform.validation.Validation;
import io.comanda.pricing.domain.PromotionTable;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns: kept by people, and found for orders. */
@Service
@Transactional
public class Promotions {

    private final PromotionTable table;
    private final Catalog catalog;
    private final Validation validation;

    Promotions(PromotionTable table, Catalog catalog, Validation validation) {
        this.table = table;
        this.catalog = catalog;
        this.validation = validation;
    }

    /** What is taken off the lines of an order; nothing where no promotion fits. */
    @Transactional(readOnly = true)
    public List<Reduction> of(PromotionRequest order) {
        return order.lines().isEmpty() ? List.of() : new Stacking(order).of(table.running(order));
    }

    /** Creates and changes promotions; an order that is placed already keeps what it was given. */
    public BulkResult save(List<Promotion> promotions) {
        var bulk = new Bulk<>(promotions).reject(validation::violations).rejectRepeated("/code", Promotion::code);
        bulk.rejectUnknown("/productNumber", Promotion::productNumber, catalog::existing);
        bulk.rejectUnknown("/familyCode", Promotion::familyCode, catalog::existingFamilies);
        return bulk.result(table.write(bulk.accepted()));
    }

    /** By code, behind {@code after}. */
    @Transactional(readOnly = true)
    public List<Promotion> list(List<String> after, int limit) {
        return table.list(after, limit);
    }
}
