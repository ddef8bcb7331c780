package io.comanda.returns;

import io.comanda.Journey;
import io.comanda.fulfilment.ShipmentView;
import io.comanda.kernel.Quantity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes goods back as the desk, the floor and finance do it one after the other. */
public class ReturnDesk {

    public static final String INSPECT = "UserTask_InspectReturn";
    public static final String SETTLE = "UserTask_SettleReturn";
    public static final String FETCH = "UserTask_FetchParcels";

    private final Journey journey;
    private final Returns returns;
    private final ReturnFloor floor;
    private final ShipmentStops stops;

    ReturnDesk(Journey journey, Returns returns, ReturnFloor floor, ShipmentStops stops) {
        this.journey = journey;
        this.returns = returns;
        this.floor = floor;
        this.stops = stops;
    }

    /** Has a shipment stopped; what its process does then is for the test to say. */
    public String stop(ShipmentView shipment, Settlement settlement) {
        return stops.stop(shipment.number(), new StopShipment(settlement, "sent to the wrong branch"))
                .number();
    }

    /** Asks for pieces of the first line and lets the process go as far as it does by itself. */
    public String ask(String order, long pieces, ReturnReason reason, Settlement wish) {
        return ask(order, ReturnKind.RETURN, ReturnChannel.CUSTOMER, reason, wish, pieces);
    }

    /** @param pieces of each line, in their order */
    public String ask(
            String order,
            ReturnKind kind,
            ReturnChannel channel,
            ReturnReason reason,
            Settlement wish,
            long... pieces) {
        var lines = new ArrayList<ReturnRequest.Line>();
        for (var i = 0; i < pieces.length; i++) {
            if (pieces[i] > 0) {
                lines.add(new ReturnRequest.Line(i + 1, Quantity.of(pieces[i]), reason, null));
            }
        }
        var number = returns.request(new ReturnRequest(order, kind, channel, wish, null, lines))
                .number();
        journey.runJobs(number);
        return number;
    }

    public ReturnView receive(String number, String product, long pieces) {
        floor.receive(number, List.of(new ReceivedItem(product, Quantity.of(pieces), null, null)));
        journey.runJobs(number);
        return returns.get(number);
    }

    /** One verdict for each piece that nobody has looked at, in the order they came in. */
    public ReturnView inspect(String number, Disposition... verdicts) {
        var left = new ArrayDeque<>(Arrays.asList(verdicts));
        for (var receipt : receipts(number)) {
            for (var open = receipt.open(); open.isPositive() && !left.isEmpty(); open = open.minus(Quantity.of(1))) {
                floor.inspect(number, List.of(verdict(receipt.id(), left.pop(), null)));
            }
        }
        journey.runJobs(number);
        return returns.get(number);
    }

    public ReturnView settle(
            String number, Settlement settlement, double freight, double fee, @Nullable Double reduction) {
        var answers = new HashMap<String, Object>();
        answers.put("returnSettlement", settlement.name());
        answers.put("returnFreight", freight);
        answers.put("returnFee", fee);
        answers.put("returnReduction", reduction);
        journey.complete(number, SETTLE, answers);
        return returns.get(number);
    }

    /** The warehouse's task says the same of all that is left. */
    public ReturnView inspectAll(String number, Disposition disposition) {
        journey.complete(number, INSPECT, Map.of("returnDisposition", disposition.name()));
        return returns.get(number);
    }

    public static InspectGoods verdict(long receipt, Disposition disposition, @Nullable String asProduct) {
        return new InspectGoods(receipt, Quantity.of(1), disposition, null, asProduct, null);
    }

    private List<ReturnView.Receipt> receipts(String number) {
        return returns.get(number).lines().stream()
                .flatMap(line -> line.receipts().stream())
                .toList();
    }
}
