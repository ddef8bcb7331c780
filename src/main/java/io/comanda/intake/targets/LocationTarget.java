package io.comanda.intake.targets;

import static io.comanda.intake.mapping.Field.optional;
import static io.comanda.intake.mapping.Field.required;

import io.comanda.intake.loading.Item;
import io.comanda.intake.loading.Target;
import io.comanda.intake.mapping.Field;
import io.comanda.intake.mapping.FieldSet;
import io.comanda.intake.mapping.FieldType;
import io.comanda.intake.mapping.Shape;
import io.comanda.inventory.LocationView;
import io.comanda.inventory.StockKeeping;
import io.comanda.platform.bulk.BulkResult;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shelves, bins and areas of warehouses. */
@Component
class LocationTarget implements Target<LocationView> {

    static final String NAME = "locations";

    private static final Field<String> WAREHOUSE = required("warehouse", FieldType.code(40));
    private static final Field<String> CODE = required("code", FieldType.text(40));
    private static final Field<String> ZONE = optional("zone", FieldType.text(40));
    private static final Field<Integer> WALK = optional("walkSequence", FieldType.whole(0, 1_000_000));

    private final StockKeeping stock;

    LocationTarget(StockKeeping stock) {
        this.stock = stock;
    }

    @Override
    public Shape shape() {
        var own = FieldSet.of(WAREHOUSE, CODE, ZONE, WALK).refersTo(WarehouseTarget.NAME, WAREHOUSE);
        return new Shape(NAME, List.of(WAREHOUSE, CODE), own, Map.of());
    }

    @Override
    public Set<String> existing(Collection<String> keys) {
        var asked = keys.stream()
                .map(key -> key.split("\\|", 2))
                .map(LocationTarget::place)
                .toList();
        var existing = new HashSet<>(keys);
        stock.unknownLocations(asked).forEach(unknown -> existing.remove(key(unknown)));
        return existing;
    }

    @Override
    public LocationView draft(Item item, String source) {
        return new LocationView(item.get(WAREHOUSE), item.get(CODE), item.get(ZONE, ""), item.get(WALK, 0));
    }

    @Override
    public BulkResult load(List<LocationView> drafts) {
        var created = stock.unknownLocations(drafts).size();
        var changed = stock.saveLocations(drafts);
        return new BulkResult(created, changed - created, drafts.size() - changed, List.of());
    }

    static String key(LocationView location) {
        return Shape.key(List.of(location.warehouseCode(), location.code()));
    }

    private static LocationView place(String[] codes) {
        return new LocationView(codes[0], codes[1], "", 0);
    }
}
