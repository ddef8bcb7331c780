package io.comanda.ordering.domain;

import io.comanda.ordering.OrderUnknown;
import jakarta.persistence.EntityManager;
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
