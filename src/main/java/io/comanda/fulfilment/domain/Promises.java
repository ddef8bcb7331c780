package io.comanda.fulfilment.domain;

import io.comanda.access.Role;
import io.comanda.access.UserView;
import io.comanda.access.Users;
import io.comanda.ordering.Lifecycle;
import io.comanda.ordering.OrderUnknown;
import io.comanda.ordering.Ordering;
import io.comanda.payment.AuthorizationResult;
import io.comanda.payment.CardPromises;
import io.comanda.platform.notices.NoticeDraft;
import io.comanda.platform.notices.Notices;
import io.comanda.platform.timeline.Entry;
import io.comanda.platform.timeline.Timeline;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Has cards promise anew what orders still need, and tells finance which do not. */
@Component
public class Promises {

    private final Ordering ordering;
    private final CardPromises promises;
    private final Users users;
    private final Notices notices;
    private final Timeline timeline;

    Promises(Ordering ordering, CardPromises promises, Users users, Notices notices, Timeline timeline) {
        this.ordering = ordering;
        this.promises = promises;
        this.users = users;
        this.notices = notices;
        this.timeline = timeline;
    }

    /** Orders to look at, the most urgent first. */
    public List<String> ending() {
        return promises.ending();
    }

    /** Asks once more for an order that is on its way; what belongs to no such order may lapse. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void renew(String orderNumber) {
        if (!isOnItsWay(orderNumber)) {
            promises.letLapse(orderNumber);
            return;
        }
        var result = promises.renew(orderNumber);
        if (result.outcome() == AuthorizationResult.Outcome.DECLINED) {
            tellFinance(orderNumber, String.valueOf(result.code()));
        }
    }

    private void tellFinance(String orderNumber, String code) {
        timeline.record(Entry.order(orderNumber, "payment.RenewalDeclined", Map.of("code", code)));
        notices.tell(
                users.holding(Role.FINANCE).stream().map(UserView::username).toList(),
                new NoticeDraft("payment.RenewalDeclined", "order", orderNumber, Map.of("code", code)));
    }

    private boolean isOnItsWay(String orderNumber) {
        try {
            return ordering.order(orderNumber).lifecycle() == Lifecycle.PLACED;
        } catch (OrderUnknown e) {
            return false;
        }
    }
}
