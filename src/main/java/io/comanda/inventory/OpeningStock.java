package io.comanda.inventory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.comanda.inventory.domain.Moves;
import io.comanda.inventory.domain.Moves.Move;
import io.comanda.inventory.domain.Moves.Reference;
import io.comanda.inventory.domain.OpeningBookings;
import io.comanda.inventory.domain.Postings;
import io.comanda.inventory.domain.Postings.Cause;
import java.util.Collection;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stock a warehouse begins with: brought in as a whole under one reference, and taken back as a whole. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OpeningStock {

    private static final String REASON = "Opening stock";

    private final Postings postings;
    private final Moves moves;
    private final OpeningBookings bookings;
    private final ApplicationEventPublisher events;

    OpeningStock(Postings postings, Moves moves, OpeningBookings bookings, ApplicationEventPublisher events) {
        this.postings = postings;
        this.moves = moves;
        this.bookings = bookings;
        this.events = events;
    }

    /** Books goods with one statement and tells whoever waits for them; the keys are the reference to be taken back by. */
    public void book(List<StockLoad> goods) {
        postings.add(goods, new Cause(MovementType.ADJUST, OpeningBookings.BOOKED, REASON));
        goods.stream()
                .collect(groupingBy(StockLoad::warehouseCode, mapping(StockLoad::productNumber, toSet())))
                .forEach((warehouse, products) -> events.publishEvent(new StockArrived(products, warehouse)));
    }

    /**
     * Books the opposite of all that came under the reference. Does nothing and names the places when goods were
     * reserved, issued or blocked since.
     */
    public List<Hindrance> takeBack(String reference) {
        var booked = bookings.moves(reference);
        moves.lock(booked.stream().map(Move::place).toList());
        var hindrances = bookings.hindrances(reference);
        if (hindrances.isEmpty()) {
            moves.book(booked, new Reference(OpeningBookings.UNDONE, reference, REASON));
        }
        return hindrances;
    }

    /** What lies of the products in a warehouse. */
    public List<PlaceContent> contents(String warehouseCode, Collection<String> productNumbers) {
        return bookings.contents(warehouseCode, productNumbers);
    }

    public List<KnownLot> lots(Collection<String> productNumbers) {
        return bookings.lots(productNumbers);
    }
}
