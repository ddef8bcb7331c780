package io.comanda.inventory.domain;

import static java.util.stream.Collectors.toSet;

import io.comanda.inventory.LocationUnknown;
import io.comanda.inventory.LocationView;
import io.comanda.inventory.ReceivedTransfer;
import io.comanda.inventory.SendGoods;
import io.comanda.inventory.TransferRefused;
import io.comanda.inventory.TransferView;
import io.comanda.inventory.TransferView.TransferLine;
import io.comanda.inventory.WarehouseUnknown;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal.Violation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says no to transfers that cannot be. */
@Component
public class TransferChecks {

    private final Warehouses warehouses;

    TransferChecks(Warehouses warehouses) {
        this.warehouses = warehouses;
    }

    public void require(SendGoods goods) {
        Stream.of(goods.fromWarehouse(), goods.toWarehouse()).forEach(this::requireWarehouse);
        var within = goods.fromWarehouse().equals(goods.toWarehouse());
        refuse(goods.lines().size(), i -> {
            var line = goods.lines().get(i);
            return within && line.fromLocation().equals(line.toLocation())
                    ? new Violation("/lines/" + i + "/toLocation", "same", "is where the goods lie already")
                    : null;
        });
        requirePlaces(goods.lines().stream()
                .flatMap(line -> Stream.of(
                        place(goods.fromWarehouse(), line.fromLocation()),
                        place(goods.toWarehouse(), line.toLocation()))));
    }

    public void require(TransferView sent, List<ReceivedTransfer> received) {
        var quantities = sent.lines().stream().collect(Collectors.toMap(TransferLine::lineNo, TransferLine::quantity));
        refuse(received.size(), i -> fault(i, received.get(i), quantities));
        requirePlaces(received.stream()
                .flatMap(part -> Stream.ofNullable(part.location()))
                .map(location -> place(sent.toWarehouse(), location)));
        var seen = received.stream().map(ReceivedTransfer::lineNo).collect(toSet());
        if (seen.size() < received.size()) {
            throw new TransferRefused(List.of(new Violation("/lines", "repeated", "names a line twice")));
        }
    }

    private static @Nullable Violation fault(int i, ReceivedTransfer part, Map<Integer, Quantity> quantities) {
        var sent = quantities.get(part.lineNo());
        if (sent == null) {
            return new Violation("/lines/" + i + "/lineNo", "unknown", "is no line of the transfer");
        }
        return part.received().equals(sent) || part.reason() != null
                ? null
                : new Violation("/lines/" + i + "/reason", "notNull", "is needed for a difference");
    }

    private void requireWarehouse(String code) {
        if (code.equals(TransferMoves.TRANSIT) || warehouses.find(code).isEmpty()) {
            throw new WarehouseUnknown(code);
        }
    }

    private void requirePlaces(Stream<LocationView> places) {
        warehouses.unknown(places.distinct().toList()).stream().findFirst().ifPresent(place -> {
            throw new LocationUnknown(place.warehouseCode(), place.code());
        });
    }

    private static LocationView place(String warehouse, String location) {
        return new LocationView(warehouse, location, "", 0);
    }

    private static void refuse(int count, IntFunction<@Nullable Violation> check) {
        var found = IntStream.range(0, count)
                .mapToObj(check)
                .filter(Objects::nonNull)
                .toList();
        if (!found.isEmpty()) {
            throw new TransferRefused(found);
        }
    }
}
