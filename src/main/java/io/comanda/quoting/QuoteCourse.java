package io.comanda.quoting;

import io.comanda.access.Role;
import io.comanda.access.UserView;
import io.comanda.access.Users;
import io.comanda.fulfilment.ApprovalLevel;
import io.comanda.fulfilment.ApprovalRequest;
import io.comanda.fulfilment.Approvals;
import io.comanda.kernel.Percent;
import io.comanda.ordering.QuotedLine;
import io.comanda.platform.company.Company;
import io.comanda.quoting.domain.QuoteLetters;
import io.comanda.quoting.domain.QuoteStory;
import io.comanda.quoting.domain.Quotes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a quote's process. Each does nothing when the version it was meant for is no longer there. */
@Service
@Transactional
public class QuoteCourse {

    private final Quotes quotes;
    private final QuoteLetters letters;
    private final QuoteStory story;
    private final Approvals approvals;
    private final Users users;
    private final QuotingProperties terms;
    private final Company company;
    private final Clock clock;

    QuoteCourse(
            Quotes quotes,
            QuoteLetters letters,
            QuoteStory story,
            Approvals approvals,
            Users users,
            QuotingProperties terms,
            Company company,
            Clock clock) {
        this.quotes = quotes;
        this.letters = letters;
        this.story = story;
        this.approvals = approvals;
        this.users = users;
        this.terms = terms;
        this.company = company;
        this.clock = clock;
    }

    /** When the customer is reminded, and when the offer ends. */
    public record Term(Instant remindAt, Instant expiresAt) {}

    /** Who has to agree before it is sent: the same as for an order. */
    @Transactional(readOnly = true)
    public ApprovalLevel approval(String number) {
        var quote = quotes.get(number).view();
        var offer = quote.latest().offer();
        var discount = offer.lines().stream()
                .map(QuotedLine::granted)
                .max(Comparator.naturalOrder())
                .orElse(Percent.ZERO);
        return approvals.level(new ApprovalRequest(
                quote.customerNumber(),
                quote.channel(),
                quote.agentCode(),
                discount,
                offer.totals().gross(),
                false,
                false));
    }

    /** Back to who wrote it, who is told why. */
    public void giveBack(String number, int version, @Nullable String why) {
        var quote = quotes.lock(number);
        if (quote.isSubmitted(version)) {
            quote.giveBack(why);
            story.tellOwner(quote, "quoting.QuoteReturned", why == null ? Map.of() : Map.of("remark", why));
        }
    }

    public Term send(String number, int version) {
        var quote = quotes.lock(number);
        if (quote.isSubmitted(version)) {
            quote.sent(letters.send(quote.view()), clock.instant());
            story.tell(number, "quoting.QuoteSent", Map.of("version", String.valueOf(version)));
        }
        var last = quote.validUntil();
        var end = morning(last.plusDays(1));
        var reminder = last.minusDays(terms.remindDays());
        if (!reminder.isAfter(today())) {
            return new Term(last.isAfter(today()) ? morning(last) : end, end);
        }
        return new Term(morning(reminder), end);
    }

    /** Some days before the end, unless the customer has answered. */
    public void remind(String number, int version) {
        var quote = quotes.lock(number);
        if (quote.isOut(version) && !today().isAfter(quote.validUntil())) {
            quote.reminded(clock.instant());
            letters.remind(quote.view(), "v" + version);
            story.tell(number, "quoting.QuoteReminded", Map.of());
        }
    }

    /** Who wrote it asks the customer, if the order desk's tasks are his; else whoever of the desk has time. */
    @Transactional(readOnly = true)
    public Optional<String> followedUpBy(String number) {
        var owner = quotes.get(number).owner();
        return users.holding(Role.ORDER_DESK).stream()
                .map(UserView::username)
                .filter(owner::equals)
                .findFirst();
    }

    public void expire(String number, int version) {
        var quote = quotes.lock(number);
        if (quote.isOut(version)) {
            quote.expire(clock.instant());
            story.tellOwner(quote, "quoting.QuoteExpired", Map.of());
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), company.timeZone());
    }

    private Instant morning(LocalDate day) {
        return day.atStartOfDay(company.timeZone()).toInstant();
    }
}
