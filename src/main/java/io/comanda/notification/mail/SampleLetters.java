package io.comanda.notification.mail;

import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.notification.NoticeLine;
import io.comanda.notification.domain.Fact;
import io.comanda.notification.domain.Mail;
import io.comanda.notification.domain.MailKind;
import io.comanda.platform.company.Company;
import io.comanda.platform.engine.MailSamples;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Mails about an order that does not exist, in the same words and layout as all others. */
@Component
class SampleLetters implements MailSamples {

    private static final String UNKNOWN = "…";

    private final LetterWriter letters;
    private final LetterLayout layout;
    private final Company company;
    private final Clock clock;

    SampleLetters(LetterWriter letters, LetterLayout layout, Company company, Clock clock) {
        this.letters = letters;
        this.layout = layout;
        this.company = company;
        this.clock = clock;
    }

    @Override
    public MailSample sample(String kind, Map<String, Object> facts, Locale locale) {
        var mail = MailKind.of(kind);
        var made = new HashMap<String, Object>();
        mail.facts().forEach(fact -> made.put(fact.name(), value(fact, facts)));
        made.values().removeIf(UNKNOWN::equals);
        mail.facts().stream().filter(Fact::required).forEach(fact -> made.putIfAbsent(fact.name(), UNKNOWN));
        var letter = letters.write(unsent(kind, locale, mail.encode(made)), List.of())
                .withoutButton();
        return new MailSample(kind, letter.title(), layout.text(letter));
    }

    private Object value(Fact fact, Map<String, Object> facts) {
        return switch (fact.type()) {
            case MONEY -> total(facts);
            case DAY -> LocalDate.ofInstant(clock.instant(), company.timeZone());
            case LINES -> List.of(new NoticeLine(Quantity.of(1), UNKNOWN, null));
            case LINK -> "/orders";
            case TEXT, CODE, OUTCOME -> facts.getOrDefault(fact.name(), UNKNOWN);
        };
    }

    private Money total(Map<String, Object> facts) {
        var total =
                facts.get("orderTotal") instanceof Number number ? new BigDecimal(number.toString()) : BigDecimal.ZERO;
        return new Money(total.setScale(2, RoundingMode.HALF_UP), company.currency());
    }

    private static Mail unsent(String kind, Locale locale, Map<String, Object> facts) {
        return new Mail(0, "", kind, "", locale.getLanguage(), "order", "", facts, List.of(), 0, "");
    }
}
