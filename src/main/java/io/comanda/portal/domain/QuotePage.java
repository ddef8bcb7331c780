package io.comanda.portal.domain;

import io.comanda.ordering.QuotedLine;
import io.comanda.platform.company.Company;
import io.comanda.platform.text.Texts;
import io.comanda.portal.CustomerOrder.Question;
import io.comanda.portal.CustomerQuote;
import io.comanda.quoting.QuoteQuestions;
import io.comanda.quoting.QuoteState;
import io.comanda.quoting.QuoteView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of an offer together: one version, and whether it still counts. */
@Component
public class QuotePage {

    private final ShopFace face;
    private final QuoteQuestions questions;
    private final Company company;
    private final Texts texts;
    private final Clock clock;

    QuotePage(ShopFace face, QuoteQuestions questions, Company company, Texts texts, Clock clock) {
        this.face = face;
        this.questions = questions;
        this.company = company;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param orderLink opens the order it has become */
    public CustomerQuote of(QuoteView quote, int version, @Nullable String orderLink) {
        var shown = quote.version(version);
        var offer = shown.offer();
        var locale = texts.of(quote.language());
        var newest = version == quote.latest().version();
        var over = LocalDate.ofInstant(clock.instant(), company.timeZone()).isAfter(shown.validUntil());
        var open = newest && quote.state() == QuoteState.SENT && !over;
        return new CustomerQuote(
                quote.number(),
                version,
                !newest,
                locale.getLanguage(),
                face.shop(),
                quote.state(),
                headline(newest, over, quote.state(), locale),
                shown.validUntil(),
                shown.introduction(),
                offer.customerReference(),
                offer.lines().stream().map(QuotePage::line).toList(),
                offer.totals().net(),
                offer.totals().tax(),
                offer.totals().gross(),
                texts.get(locale, "portal.method." + offer.paymentMethod()),
                offer.deliveryAddress(),
                offer.deliveryOn(),
                open,
                shown.documentId() != null,
                newest ? orderLink : null,
                asked(quote.number()));
    }

    private String headline(boolean newest, boolean over, QuoteState state, Locale locale) {
        if (!newest) {
            return texts.get(locale, "portal.quote.outdated");
        }
        var shown = state == QuoteState.SENT && over ? QuoteState.EXPIRED : state;
        return texts.get(locale, "portal.quote." + shown.name());
    }

    private List<Question> asked(String number) {
        return questions.of(number).stream()
                .map(q -> new Question(q.askedAt(), q.question(), q.answeredAt(), q.answer()))
                .toList();
    }

    private static CustomerQuote.Line line(QuotedLine line) {
        return new CustomerQuote.Line(
                line.productNumber(),
                line.name(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.discount(),
                line.net());
    }
}
