package io.comanda.intake.targets;

import static io.comanda.intake.mapping.Field.optional;
import static io.comanda.intake.mapping.Field.required;

import io.comanda.intake.loading.Item;
import io.comanda.intake.loading.Target;
import io.comanda.intake.mapping.Field;
import io.comanda.intake.mapping.FieldSet;
import io.comanda.intake.mapping.FieldType;
import io.comanda.intake.mapping.Shape;
import io.comanda.inventory.StockKeeping;
import io.comanda.inventory.WarehouseView;
import io.comanda.platform.bulk.BulkResult;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Warehouses. */
@Component
class WarehouseTarget implements Target<WarehouseView> {

    static final String NAME = "warehouses";

    private static final Field<String> CODE = required("code", FieldType.code(40));
    private static final AddressFields ADDRESS = new AddressFields("");
    private static final Field<Boolean> AUTOMATIC = optional("automatic", FieldType.yesNo());
    private static final Field<Integer> PRIORITY = optional("priority", FieldType.whole(0, 1000));

    private final StockKeeping stock;

    WarehouseTarget(StockKeeping stock) {
        this.stock = stock;
    }

    @Override
    public Shape shape() {
        var own = FieldSet.of(CODE, AUTOMATIC, PRIORITY).and(ADDRESS.all());
        return new Shape(NAME, List.of(CODE), own, Map.of());
    }

    @Override
    public Set<String> existing(Collection<String> keys) {
        return stock.warehouses().stream()
                .map(WarehouseView::code)
                .filter(keys::contains)
                .collect(Collectors.toSet());
    }

    @Override
    public WarehouseView draft(Item item, String source) {
        var address = ADDRESS.address(item);
        return new WarehouseView(
                item.get(CODE), address.name(), address, item.get(AUTOMATIC, false), item.get(PRIORITY, 100));
    }

    @Override
    public BulkResult load(List<WarehouseView> drafts) {
        var before = existing(drafts.stream().map(WarehouseView::code).toList());
        var changed = (int) drafts.stream().filter(stock::save).count();
        var created = drafts.size() - before.size();
        return new BulkResult(created, changed - created, drafts.size() - changed, List.of());
    }
}
