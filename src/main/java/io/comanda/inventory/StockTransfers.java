package io.comanda.inventory;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.comanda.inventory.TransferView.TransferLine;
import io.comanda.inventory.domain.Expectations;
import io.comanda.inventory.domain.Moves;
import io.comanda.inventory.domain.Moves.Reference;
import io.comanda.inventory.domain.TransferChecks;
import io.comanda.inventory.domain.TransferMoves;
import io.comanda.inventory.domain.Transfers;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goods on the way between places of the house. Between warehouses they lie in a place in between until somebody receives
 * them, and count as incoming where they go; what is lost or found on the way is booked with its reason.
 */
@Component
@Transactional
public class StockTransfers {

    private final Transfers transfers;
    private final TransferChecks checks;
    private final Moves moves;
    private final Expectations expectations;
    private final ApplicationEventPublisher events;

    StockTransfers(
            Transfers transfers,
            TransferChecks checks,
            Moves moves,
            Expectations expectations,
            ApplicationEventPublisher events) {
        this.transfers = transfers;
        this.checks = checks;
        this.moves = moves;
        this.expectations = expectations;
        this.events = events;
    }

    /** Takes free goods out of their places; what is reserved or blocked there stays. */
    public TransferView send(SendGoods goods) {
        checks.require(goods);
        var number = transfers.nextNumber();
        transfers.add(number, goods);
        var sent = get(number);
        var postings = new TransferMoves(sent);
        moves.book(postings.departure(), new Reference("transfer", number, goods.note()));
        if (postings.withinOneWarehouse()) {
            return close(sent, sent.lines().stream().map(StockTransfers::whole).toList());
        }
        sent.lines().forEach(line -> expectations.save(expected(sent, line)));
        return sent;
    }

    /** Closes a transfer with what came in; lines that are not named came in whole. */
    public TransferView receive(String number, List<ReceivedTransfer> received) {
        var sent = open(number);
        checks.require(sent, received);
        var told = received.stream().collect(toMap(ReceivedTransfer::lineNo, Function.identity()));
        var postings = new TransferMoves(sent);
        moves.lock(sent.lines().stream()
                .flatMap(line -> postings.places(line, part(told.get(line.lineNo()), line)))
                .toList());
        sent.lines().forEach(line -> arrive(postings, line, part(told.get(line.lineNo()), line)));
        return close(
                sent,
                sent.lines().stream()
                        .map(line -> part(told.get(line.lineNo()), line))
                        .toList());
    }

    /** The goods turn round: they lie again where they were sent from. */
    public TransferView cancel(String number) {
        var sent = open(number);
        moves.book(new TransferMoves(sent).turnRound(), new Reference("transfer", number, sent.note()));
        sent.lines().forEach(line -> expectations.withdraw(number, line.lineNo()));
        transfers.close(number, TransferState.CANCELLED);
        announce(sent, sent.fromWarehouse());
        return get(number);
    }

    @Transactional(readOnly = true)
    public TransferView get(String number) {
        return transfers.find(number).orElseThrow(() -> new TransferUnknown(number));
    }

    /** The newest first; {@code after} holds the number of the last row seen, or nothing. */
    @Transactional(readOnly = true)
    public List<TransferView> list(@Nullable TransferState state, List<String> after, int limit) {
        return transfers.list(state, after, limit);
    }

    private TransferView open(String number) {
        var transfer = transfers.lock(number).orElseThrow(() -> new TransferUnknown(number));
        if (transfer.state() != TransferState.SENT) {
            throw new TransferClosed(number);
        }
        return transfer;
    }

    private void arrive(TransferMoves postings, TransferLine line, ReceivedTransfer part) {
        var number = postings.transfer().number();
        moves.book(
                postings.arrival(line, part),
                new Reference("transfer", number, postings.transfer().note()));
        moves.book(
                List.of(postings.difference(line, part)),
                new Reference("transfer", number, part.reason() == null ? "" : part.reason()));
        expectations.arrived(number, line.lineNo(), line.quantity());
    }

    private TransferView close(TransferView sent, List<ReceivedTransfer> received) {
        transfers.receive(sent.number(), received);
        transfers.close(sent.number(), TransferState.RECEIVED);
        announce(sent, sent.toWarehouse());
        return get(sent.number());
    }

    private void announce(TransferView transfer, String warehouse) {
        events.publishEvent(new StockArrived(
                transfer.lines().stream().map(TransferLine::productNumber).collect(toSet()), warehouse));
    }

    private static ExpectGoods expected(TransferView sent, TransferLine line) {
        return new ExpectGoods(
                sent.number(),
                line.lineNo(),
                ExpectGoods.Source.TRANSFER,
                line.productNumber(),
                sent.toWarehouse(),
                line.quantity(),
                sent.expectedOn());
    }

    private static ReceivedTransfer part(@Nullable ReceivedTransfer told, TransferLine line) {
        return told == null ? whole(line) : told;
    }

    private static ReceivedTransfer whole(TransferLine line) {
        return new ReceivedTransfer(line.lineNo(), line.quantity(), null, null);
    }
}
