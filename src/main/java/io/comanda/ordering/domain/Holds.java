package io.comanda.ordering.domain;

import io.comanda.ordering.HoldType;
import io.comanda.ordering.HoldView;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Why an order waits, for one or for several reasons at once; an order that waits for nothing does not read them. */
@Embeddable
class Holds {

    private boolean held;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Hold> holds = new ArrayList<>();

    /** @return false when the same reason stands already */
    boolean add(Order order, HoldType type, String reason, Instant now) {
        if (held && holds.stream().anyMatch(hold -> hold.stands(type))) {
            return false;
        }
        holds.add(new Hold(order, type, reason, now));
        held = true;
        return true;
    }

    /** @return false when no such reason stood */
    boolean release(HoldType type, Instant now) {
        if (!held) {
            return false;
        }
        var standing = holds.stream().filter(hold -> hold.stands(type)).findFirst();
        standing.ifPresent(hold -> hold.release(now));
        held = holds.stream().anyMatch(Hold::stands);
        return standing.isPresent();
    }

    void releaseAll(Instant now) {
        if (held) {
            holds.stream().filter(Hold::stands).forEach(hold -> hold.release(now));
            held = false;
        }
    }

    List<HoldView> view() {
        return held ? holds.stream().map(Hold::view).toList() : List.of();
    }
}
