package io.comanda.inventory;

import io.comanda.catalog.Catalog;
import io.comanda.inventory.domain.Lots;
import io.comanda.inventory.domain.Postings;
import io.comanda.inventory.domain.Postings.Cause;
import io.comanda.inventory.domain.StockLists;
import io.comanda.inventory.domain.Warehouses;
import io.comanda.kernel.Quantity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stock as the warehouse sees it: received, corrected, blocked, taken over, and the places it lies in. */
@Component
@Transactional
public class StockKeeping {

    private final Catalog catalog;
    private final Warehouses warehouses;
    private final Lots lots;
    private final Postings postings;
    private final StockLists lists;
    private final ApplicationEventPublisher events;

    StockKeeping(
            Catalog catalog,
            Warehouses warehouses,
            Lots lots,
            Postings postings,
            StockLists lists,
            ApplicationEventPublisher events) {
        this.catalog = catalog;
        this.lists = lists;
        this.warehouses = warehouses;
        this.lots = lots;
        this.postings = postings;
        this.events = events;
    }

    /** Takes goods in and announces that they arrived; a lot that is new begins with today. */
    public void receive(ReceiveStock goods) {
        requireStocked(goods);
        requirePlaces(List.of(new LocationView(goods.warehouseCode(), goods.locationCode(), "", 0)));
        if (goods.lotNumber() != null && lots.differs(goods.productNumber(), goods.lotNumber(), goods.expiry())) {
            throw new LotExpiryDiffers(goods.productNumber(), goods.lotNumber());
        }
        var row = new StockLoad(
                goods.reference(),
                goods.productNumber(),
                goods.warehouseCode(),
                goods.locationCode(),
                goods.lotNumber(),
                goods.expiry(),
                goods.quantity());
        postings.add(List.of(row), new Cause(MovementType.PURCHASE_RECEIPT, "receipt", goods.reason()));
        arrived(goods.productNumber(), goods.warehouseCode());
    }

    /** Corrects one figure of one place, never below what is reserved there. */
    public void adjust(AdjustStock adjustment) {
        requirePlaces(List.of(new LocationView(adjustment.warehouseCode(), adjustment.locationCode(), "", 0)));
        if (!postings.adjust(adjustment)) {
            throw new StockTooLow(adjustment.productNumber(), adjustment.locationCode());
        }
        if (adjustment.makesFree()) {
            arrived(adjustment.productNumber(), adjustment.warehouseCode());
        }
    }

    /** Blocked goods leave for their supplier; what is for sale or reserved stays. */
    public void sendBack(SendBack goods) {
        if (!postings.sendBack(goods)) {
            throw new StockTooLow(goods.productNumber(), goods.locationCode());
        }
    }

    /**
     * Blocks what a picker could not find, and keeps the rest reserved. Calling again changes nothing. The caller reserves
     * again for what the line then lacks; when it does so in the same transaction, it begins with {@link Inventory#lock}.
     */
    public void reportShort(ShortPick pick) {
        if (!postings.blockMissing(pick) && !postings.isReserved(pick)) {
            throw new ItemNotReserved(pick.orderNumber(), pick.itemId());
        }
    }

    /** Takes over stock from elsewhere with one statement. Returns how many rows were new; known keys are left out. */
    public int load(List<StockLoad> goods) {
        requirePlaces(goods.stream()
                .map(row -> new LocationView(row.warehouseCode(), row.locationCode(), "", 0))
                .distinct()
                .toList());
        return postings.add(goods, new Cause(MovementType.ADJUST, "import", "Opening stock"));
    }

    /**
     * Raises what a place holds, so that its warehouse has at least the needed quantities free, and announces the goods to
     * whoever waits for them. Returns how many products were raised.
     */
    public int topUp(String warehouseCode, String locationCode, Map<String, Quantity> needs, String reason) {
        requirePlaces(List.of(new LocationView(warehouseCode, locationCode, "", 0)));
        var raised = postings.topUp(
                warehouseCode,
                locationCode,
                needs.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, need -> need.getValue()
                        .toString())),
                reason);
        if (raised > 0) {
            events.publishEvent(new StockArrived(Set.copyOf(needs.keySet()), warehouseCode));
        }
        return raised;
    }

    /** Makes or changes a warehouse; false when it was so already. */
    public boolean save(WarehouseView warehouse) {
        return warehouses.save(warehouse);
    }

    /** Makes or changes places with one statement. Returns how many were made or changed. */
    public int saveLocations(List<LocationView> locations) {
        locations.stream().map(LocationView::warehouseCode).distinct().forEach(this::warehouse);
        return warehouses.saveLocations(locations);
    }

    /** The active ones, in the order in which they are asked. */
    @Transactional(readOnly = true)
    public List<WarehouseView> warehouses() {
        return warehouses.all();
    }

    @Transactional(readOnly = true)
    public WarehouseView warehouse(String code) {
        return warehouses.find(code).orElseThrow(() -> new WarehouseUnknown(code));
    }

    /** Those of the places that do not exist; only their codes mean something. */
    @Transactional(readOnly = true)
    public List<LocationView> unknownLocations(List<LocationView> places) {
        return warehouses.unknown(places);
    }

    /** Locations of this code, in every warehouse; capitals do not matter. */
    @Transactional(readOnly = true)
    public List<LocationView> locationsCalled(String code) {
        return lists.locationsCalled(code);
    }

    /** Where in a warehouse most of each product lies; products that lie nowhere are left out. */
    @Transactional(readOnly = true)
    public Map<String, String> usualPlaces(String warehouseCode, Collection<String> productNumbers) {
        return lists.usualPlaces(warehouseCode, productNumbers);
    }

    /** The zone of each of these places of a warehouse. */
    @Transactional(readOnly = true)
    public Map<String, String> zones(String warehouseCode, Collection<String> locationCodes) {
        return lists.zones(warehouseCode, locationCodes);
    }

    /** Products that have a lot of this number. */
    @Transactional(readOnly = true)
    public List<String> productsOfLot(String lotNumber) {
        return lists.productsOfLot(lotNumber);
    }

    /** Ordered by product and then by id; {@code after} holds those of the last row seen, or nothing. */
    @Transactional(readOnly = true)
    public List<PlaceView> places(StockFilter filter, List<String> after, int limit) {
        return lists.places(filter, after, limit);
    }

    /** The ledger of a product, the newest first; begins before the given id. */
    @Transactional(readOnly = true)
    public List<MovementView> movements(String productNumber, long beforeId, int limit) {
        return lists.movements(productNumber, beforeId, limit);
    }

    /** What orders hold of a product, the oldest first; begins after the given id. */
    @Transactional(readOnly = true)
    public List<HeldGoods> holds(String productNumber, long afterId, int limit) {
        return lists.holds(productNumber, afterId, limit);
    }

    private void requireStocked(ReceiveStock goods) {
        var product = catalog.product(goods.productNumber());
        if (!product.stocked()) {
            throw new ProductNotStocked(product.number());
        }
        if (product.lotManaged() && goods.lotNumber() == null) {
            throw new LotMissing(product.number());
        }
    }

    private void requirePlaces(List<LocationView> places) {
        warehouses.unknown(places).stream().findFirst().ifPresent(place -> {
            throw new LocationUnknown(place.warehouseCode(), place.code());
        });
    }

    private void arrived(String productNumber, String warehouseCode) {
        events.publishEvent(new StockArrived(Set.of(productNumber), warehouseCode));
    }
}
