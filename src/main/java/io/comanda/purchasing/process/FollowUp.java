package io.comanda.purchasing.process;

import io.comanda.platform.company.Company;
import io.comanda.purchasing.PurchaseOrderLineView;
import io.comanda.purchasing.PurchaseOrderState;
import io.comanda.purchasing.PurchaseOrderView;
import io.comanda.purchasing.PurchasingProperties;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** How long a supplier is left in peace. */
@Component
class FollowUp {

    private final PurchasingProperties settings;
    private final Company company;
    private final Clock clock;

    FollowUp(PurchasingProperties settings, Company company, Clock clock) {
        this.settings = settings;
        this.company = company;
        this.clock = clock;
    }

    /** From now: to his confirmation, afterwards to the end of the day after which he is late, and between reminders. */
    Duration after(PurchaseOrderView order) {
        if (order.state() == PurchaseOrderState.SENT) {
            return settings.confirmationPatience();
        }
        var next = order.lines().stream()
                .filter(line -> line.open().isPositive())
                .map(PurchaseOrderLineView::expectedOn)
                .min(Comparator.naturalOrder());
        return next.map(day -> untilEndOf(day).plus(settings.deliveryPatience()))
                .filter(wait -> wait.compareTo(settings.deliveryPatience()) > 0)
                .orElse(settings.deliveryPatience());
    }

    private Duration untilEndOf(LocalDate day) {
        return Duration.between(
                        clock.instant(),
                        day.plusDays(1).atStartOfDay(company.timeZone()).toInstant())
                .truncatedTo(ChronoUnit.SECONDS);
    }
}
