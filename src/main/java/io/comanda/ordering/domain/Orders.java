package io.comanda.ordering.domain;

import io.comanda.ordering.OrderUnknown;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.springframework.stereotype.Repository;

/** All orders. Loaded once a transaction: the second question for the same number costs no statement. */
@Repository
public class Orders {

    private final EntityManager entities;

    Orders(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Order order) {
        entities.persist(order);
    }

    /** With its lines; refuses an unknown number. */
    public Order get(String number) {
        return find(number).orElseThrow(() -> new OrderUnknown(number));
    }

    public Optional<Order> find(String number) {
        return entities.unwrap(Session.class).bySimpleNaturalId(Order.class).loadOptional(number);
    }

    /** Those of the numbers there are, with their lines, in one statement. */
    public List<Order> all(Collection<String> numbers) {
        return entities.createQuery(
                        "select distinct o from Order o left join fetch o.lines.lines where o.number in :numbers",
                        Order.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** Numbers of those placed in a time, the newest first. */
    public List<String> placed(Instant from, Instant until, int most) {
        return entities.createNativeQuery(
                        """
                        select number from ordering_order
                        where coalesce(placed_at, timestamptz 'infinity') >= :from
                          and coalesce(placed_at, timestamptz 'infinity') < :until
                        order by coalesce(placed_at, timestamptz 'infinity') desc, id desc""",
                        String.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }

    /** Apart from the book: whatever is done to it is kept nowhere. */
    public Order copy(String number) {
        var order = get(number);
        order.view();
        entities.detach(order);
        return order;
    }

    /** Writes what is pending, for statements that read the tables themselves. */
    public void flush() {
        entities.flush();
    }
}
