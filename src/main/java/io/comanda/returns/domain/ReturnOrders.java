package io.comanda.returns.domain;

import io.comanda.returns.ReturnState;
import io.comanda.returns.ReturnUnknown;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** All returns. */
@Repository
public class ReturnOrders {

    private static final List<ReturnState> VOID =
            Arrays.stream(ReturnState.values()).filter(ReturnState::isVoid).toList();

    private final EntityManager entities;

    ReturnOrders(EntityManager entities) {
        this.entities = entities;
    }

    public void add(ReturnOrder order) {
        entities.persist(order);
    }

    /** So that what comes after sees it, for instance rows that are summed up by a statement. */
    public void flush() {
        entities.flush();
    }

    public ReturnOrder get(String number) {
        return load(number, LockModeType.NONE);
    }

    /** For whoever changes it or decides what comes next: one after the other. */
    public ReturnOrder lock(String number) {
        return load(number, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Oldest first. */
    public List<ReturnOrder> ofOrder(String orderNumber) {
        return entities.createQuery(
                        "from ReturnOrder r where r.origin.orderNumber = :order order by r.id", ReturnOrder.class)
                .setParameter("order", orderNumber)
                .getResultList();
    }

    /** Number of the stop of a shipment that holds or has held; at most one. */
    public Optional<String> stopOf(String shipmentNumber) {
        return entities.createQuery(
                        "select r.number from ReturnOrder r where r.origin.shipmentNumber = :shipment"
                                + " and r.course.state not in :none",
                        String.class)
                .setParameter("shipment", shipmentNumber)
                .setParameter("none", VOID)
                .getResultStream()
                .findFirst();
    }

    /** Asked for in a time, so that somebody had to decide; the newest first, with their goods. */
    public List<ReturnOrder> requested(Instant from, Instant until, int most) {
        var ids = entities.createQuery(
                        "select r.id from ReturnOrder r where r.origin.requestedAt >= :from"
                                + " and r.origin.requestedAt < :until"
                                + " and r.origin.shipmentNumber is null order by r.id desc",
                        Long.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
        return entities.createQuery(
                        "select distinct r from ReturnOrder r left join fetch r.lines.lines where r.id in :ids order by r.id desc",
                        ReturnOrder.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private ReturnOrder load(String number, LockModeType lock) {
        return entities.createQuery("from ReturnOrder r where r.number = :number", ReturnOrder.class)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new ReturnUnknown(number));
    }
}
