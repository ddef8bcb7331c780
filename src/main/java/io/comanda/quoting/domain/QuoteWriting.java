package io.comanda.quoting.domain;

import io.comanda.fulfilment.DeliveryOffers;
import io.comanda.kernel.Refusal.Violation;
import io.comanda.ordering.OrderRequest;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.platform.company.Company;
import io.comanda.quoting.Offer;
import io.comanda.quoting.QuoteDraft;
import io.comanda.quoting.QuoteRefused;
import io.comanda.quoting.QuotingProperties;
import io.comanda.shipping.DeliveryOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From what is asked for to what is offered: reckoned by the same code as an order. */
@Component
public class QuoteWriting {

    private final Ordering ordering;
    private final DeliveryOffers deliveries;
    private final QuotingProperties terms;
    private final Company company;
    private final Clock clock;

    QuoteWriting(Ordering ordering, DeliveryOffers deliveries, QuotingProperties terms, Company company, Clock clock) {
        this.ordering = ordering;
        this.deliveries = deliveries;
        this.terms = terms;
        this.company = company;
        this.clock = clock;
    }

    /**
     * Refuses what an order would be refused for, and a validity that is over or too long.
     *
     * @param channel by which it will be ordered
     */
    public Written write(QuoteDraft draft, String channel) {
        var request = draft.order().withoutCard();
        var until = Objects.requireNonNullElseGet(draft.validUntil(), this::usualEnd);
        var preview = ordering.preview(request.wish(channel));
        var problems = new ArrayList<>(
                preview.problems().stream().map(QuoteWriting::inDraft).toList());
        problems.addAll(againstValidity(until));
        if (!problems.isEmpty()) {
            throw new QuoteRefused(problems);
        }
        var offer = Offer.of(preview.order(), estimate(request, preview.order()));
        return new Written(request, offer, until, draft.introduction());
    }

    /** The last day of an offer made today, when nobody says otherwise. */
    public LocalDate usualEnd() {
        return today().plusDays(terms.validDays());
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** Where the days of an offer begin and end. */
    public ZoneId zone() {
        return company.timeZone();
    }

    private List<Violation> againstValidity(LocalDate until) {
        if (until.isBefore(today())) {
            return List.of(new Violation("/validUntil", "past", "The offer would be over already"));
        }
        var latest = today().plusDays(terms.longestDays());
        return until.isAfter(latest)
                ? List.of(new Violation(
                        "/validUntil",
                        "tooFar",
                        "An offer holds until " + latest + " at most",
                        Map.of("latest", latest)))
                : List.of();
    }

    private static Violation inDraft(Violation violation) {
        return new Violation("/order" + violation.pointer(), violation.code(), violation.message(), violation.facts());
    }

    /** What was wished, else the day of the service asked for, else the first day any carrier names. */
    private @Nullable LocalDate estimate(OrderRequest request, OrderView order) {
        if (request.requestedOn() != null) {
            return request.requestedOn();
        }
        return deliveries.of(order).stream()
                .filter(option ->
                        request.deliveryService() == null || option.service().equals(request.deliveryService()))
                .map(DeliveryOption::promisedOn)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
