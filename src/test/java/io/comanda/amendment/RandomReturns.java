package io.comanda.amendment;

import io.comanda.Journey;
import io.comanda.fulfilment.Fulfilment;
import io.comanda.kernel.Quantity;
import io.comanda.portal.CustomerOrders;
import io.comanda.portal.CustomerReturns;
import io.comanda.returns.Disposition;
import io.comanda.returns.InspectGoods;
import io.comanda.returns.ReceivedItem;
import io.comanda.returns.ReturnChannel;
import io.comanda.returns.ReturnDesk;
import io.comanda.returns.ReturnFloor;
import io.comanda.returns.ReturnKind;
import io.comanda.returns.ReturnReason;
import io.comanda.returns.ReturnRequest;
import io.comanda.returns.ReturnView;
import io.comanda.returns.Returns;
import io.comanda.returns.Settlement;
import io.comanda.returns.ShipmentStops;
import io.comanda.returns.StopShipment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.camunda.bpm.engine.task.Task;

/** Goods given back by chance: by the customer's link or at the desk, in parts, late, wrong, or not at all. */
record RandomReturns(
        Journey journey,
        Returns returns,
        ShipmentStops stops,
        Fulfilment fulfilment,
        ReturnFloor floor,
        CustomerOrders links,
        CustomerReturns customers) {

    private static final int TURNS = 12;
    private static final String APPROVE = "UserTask_ApproveReturn";
    private static final String FETCH = "UserTask_FetchParcels";

    /** Asks for some of what was delivered; now and then for more than that. */
    void ask(String order, ReturnKind kind, Random chance) {
        var lines = new ArrayList<ReturnRequest.Line>();
        for (var line : returns.returnable(order)) {
            var pieces = chance.nextLong(line.returnable().value().longValue() + 1) + (chance.nextInt(20) == 0 ? 1 : 0);
            if (pieces > 0) {
                lines.add(new ReturnRequest.Line(
                        line.lineNo(), Quantity.of(pieces), one(ReturnReason.values(), chance), null));
            }
        }
        var wish = one(Settlement.values(), chance);
        if (lines.isEmpty()) {
            return;
        }
        if (kind == ReturnKind.RETURN && chance.nextBoolean()) {
            customers.ask(links.link(order), wish, null, lines);
        } else {
            returns.request(new ReturnRequest(order, kind, ReturnChannel.DESK, wish, null, lines));
        }
        open(order).forEach(each -> journey.runJobs(each.number()));
    }

    /** One of its shipments is stopped; it may have left, or never have been made. */
    void stop(String order, Random chance) {
        var shipments = fulfilment.ofOrder(order);
        if (!shipments.isEmpty()) {
            var shipment = shipments.get(chance.nextInt(shipments.size()));
            var begun = stops.stop(
                    shipment.number(), new StopShipment(one(Settlement.values(), chance), "sent to the wrong branch"));
            journey.runJobs(begun.number());
        }
    }

    /** The next step of one of them. */
    void goOn(String order, Random chance) {
        pick(order, chance).ifPresent(view -> step(view, chance));
    }

    /** The customer keeps the goods after all; by then something may have come in. */
    void withdraw(String order, Random chance) {
        pick(order, chance).ifPresent(view -> {
            returns.cancel(view.number(), "keeps it");
            journey.runJobs(view.number());
        });
    }

    /** Nothing more has come in for weeks. */
    void late(String order, Random chance) {
        pick(order, chance).ifPresent(view -> journey.fireTimer(view.number(), "CatchEvent_GoodsLate"));
    }

    /** Everything comes in and everybody does what is asked of him. */
    void finish(String number) {
        for (var turn = 0; turn < TURNS && !isOver(number); turn++) {
            journey.runJobs(number);
            var view = returns.get(number);
            var task = journey.tasks(number).stream().findFirst();
            if (task.isPresent()) {
                journey.answer(task.get(), willing(task.get()));
            } else if (isAwaited(view)) {
                var awaited = view.lines().stream()
                        .filter(line -> line.announced().compareTo(line.received()) > 0)
                        .map(line -> new ReceivedItem(
                                line.productNumber(), line.announced().minus(line.received()), null, null))
                        .toList();
                floor.receive(number, awaited);
            }
            journey.runJobs(number);
        }
    }

    /** Nothing is to be done about it any more, such as taking back the parcel of one that does not come. */
    boolean isOver(String number) {
        return returns.get(number).state().isFinal()
                && journey.instances(number).isEmpty();
    }

    List<ReturnView> of(String order) {
        return returns.ofOrder(order);
    }

    private void step(ReturnView view, Random chance) {
        journey.runJobs(view.number());
        var task = journey.tasks(view.number()).stream().findFirst();
        if (task.isEmpty()) {
            if (isAwaited(view)) {
                takeIn(view, chance);
            }
        } else if (task.get().getTaskDefinitionKey().equals(FETCH) && chance.nextBoolean()) {
            takeIn(view, chance);
        } else if (task.get().getTaskDefinitionKey().equals(ReturnDesk.INSPECT) && chance.nextInt(3) > 0) {
            inspect(view, chance);
        } else {
            journey.answer(task.get(), anything(task.get(), chance));
        }
        journey.runJobs(view.number());
    }

    /** A part of it, all of it and more, goods of another order; or nothing more is to come. */
    private void takeIn(ReturnView view, Random chance) {
        if (chance.nextInt(6) == 0) {
            floor.closeReceipt(view.number());
            return;
        }
        var line = view.lines().get(chance.nextInt(view.lines().size()));
        var most = line.announced().value().longValue() + (chance.nextInt(4) == 0 ? 3 : 0);
        floor.receive(
                view.number(),
                List.of(new ReceivedItem(
                        line.productNumber(), Quantity.of(1 + chance.nextLong(most + 1)), null, null)));
    }

    private void inspect(ReturnView view, Random chance) {
        var verdicts = new ArrayList<InspectGoods>();
        for (var line : view.lines()) {
            for (var receipt : line.receipts()) {
                if (receipt.open().isPositive() && chance.nextInt(3) > 0) {
                    var pieces = 1 + chance.nextLong(receipt.open().value().longValue());
                    verdicts.add(new InspectGoods(
                            receipt.id(), Quantity.of(pieces), one(Disposition.values(), chance), null, null, null));
                }
            }
        }
        if (!verdicts.isEmpty()) {
            floor.inspect(view.number(), verdicts);
        }
    }

    /** With what it goes on to its end, as the customer wished. */
    private static Map<String, Object> willing(Task task) {
        return switch (task.getTaskDefinitionKey()) {
            case APPROVE -> Map.of("returnApproved", true, "returnWithoutGoods", false);
            case FETCH -> Map.of("parcelsFound", "yes");
            case ReturnDesk.INSPECT -> Map.of("returnDisposition", Disposition.RESELL.name());
            case ReturnDesk.SETTLE -> Map.of("returnFreight", 0.0, "returnFee", 0.0);
            default -> throw new IllegalStateException("Nobody knows what to say to " + task.getName());
        };
    }

    private static Map<String, Object> anything(Task task, Random chance) {
        return switch (task.getTaskDefinitionKey()) {
            case APPROVE ->
                Map.of("returnApproved", chance.nextInt(4) > 0, "returnWithoutGoods", chance.nextInt(4) == 0);
            case FETCH -> Map.of("parcelsFound", chance.nextInt(4) > 0 ? "yes" : "no");
            case ReturnDesk.INSPECT ->
                Map.of("returnDisposition", one(Disposition.values(), chance).name());
            default ->
                Map.of(
                        "returnSettlement",
                        one(Settlement.values(), chance).name(),
                        "returnFreight",
                        chance.nextInt(3) == 0 ? 1000.0 : 0.0,
                        "returnFee",
                        chance.nextInt(3) == 0 ? 2.55 : 0.0,
                        "returnReduction",
                        chance.nextInt(3) == 0 ? 7.77 : 0.0);
        };
    }

    private static boolean isAwaited(ReturnView view) {
        return switch (view.state()) {
            case ANNOUNCED, RECEIVED -> !view.receiptClosed();
            default -> false;
        };
    }

    private Optional<ReturnView> pick(String order, Random chance) {
        var open = open(order);
        return open.isEmpty() ? Optional.empty() : Optional.of(open.get(chance.nextInt(open.size())));
    }

    private List<ReturnView> open(String order) {
        return returns.ofOrder(order).stream()
                .filter(view -> !view.state().isFinal())
                .toList();
    }

    private static <T> T one(T[] values, Random chance) {
        return Objects.requireNonNull(values[chance.nextInt(values.length)]);
    }
}
