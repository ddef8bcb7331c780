package io.comanda.notification.mail;

import io.comanda.kernel.Money;
import io.comanda.notification.MailSettings;
import io.comanda.notification.NoticeLine;
import io.comanda.notification.domain.Fact;
import io.comanda.notification.domain.FactType;
import io.comanda.notification.domain.Mail;
import io.comanda.notification.domain.MailKind;
import io.comanda.platform.links.LinkSigner;
import io.comanda.platform.text.Formats;
import io.comanda.platform.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Puts a mail's facts into words of the reader's language. */
@Component
class LetterWriter {

    private static final String TOKEN = "{token}";
    private static final Set<FactType> NO_ROWS = Set.of(FactType.LINK, FactType.LINES, FactType.OUTCOME);

    private final Texts texts;
    private final LinkSigner links;
    private final MailSettings settings;

    LetterWriter(Texts texts, MailSettings settings, LinkSigner links) {
        this.links = links;
        this.texts = texts;
        this.settings = settings;
    }

    Letter write(Mail mail, List<String> attachments) {
        var kind = MailKind.of(mail.kind());
        var locale = texts.of(mail.language());
        var facts = kind.decode(mail.facts());
        return new Letter(
                locale.getLanguage(),
                text(locale, kind, "subject", facts),
                lead(locale, kind, facts),
                text(locale, kind, body(facts), facts),
                button(locale, kind, facts),
                rows(locale, kind, facts),
                lines(locale, facts),
                attachments.isEmpty()
                        ? null
                        : new Letter.Row(texts.get(locale, "mail.attached"), String.join(", ", attachments)),
                kind.isInternal() ? null : texts.get(locale, "mail.reply"),
                texts.get(locale, "mail.closing"));
    }

    private String text(Locale locale, MailKind kind, String part, Map<String, Object> facts) {
        return texts.get(locale, "mail." + kind.id() + "." + part, facts);
    }

    private static String body(Map<String, Object> facts) {
        var outcome = facts.get("outcome");
        return outcome == null ? "body" : "body." + outcome;
    }

    private Sentence lead(Locale locale, MailKind kind, Map<String, Object> facts) {
        var formats = new Formats(locale);
        var shown = facts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> formats.value(fact.getValue())));
        return Sentence.of(values -> texts.get(locale, "mail." + kind.id() + ".lead", values), shown);
    }

    private Letter.@Nullable Button button(Locale locale, MailKind kind, Map<String, Object> facts) {
        var link = link(kind, facts);
        if (link == null) {
            return null;
        }
        var own = "mail." + kind.id() + ".button";
        var label = facts.containsKey("link") && texts.has(own) ? own : "mail.button";
        return new Letter.Button(texts.get(locale, label), link);
    }

    private @Nullable String link(MailKind kind, Map<String, Object> facts) {
        var link = facts.get("link");
        if (link == null && settings.orderPage() != null && facts.containsKey("orderNumber") && !kind.isInternal()) {
            var number = UriUtils.encode(String.valueOf(facts.get("orderNumber")), StandardCharsets.UTF_8);
            link = settings.orderPage().replace("{orderNumber}", number).replace(TOKEN, token(facts));
        }
        return link == null ? null : settings.absolute(link.toString());
    }

    /** Opens the customer's page of the order without a login. */
    private String token(Map<String, Object> facts) {
        return links.sign("order", String.valueOf(facts.get("orderNumber")));
    }

    private List<Letter.Row> rows(Locale locale, MailKind kind, Map<String, Object> facts) {
        var rows = new ArrayList<Letter.Row>();
        for (var fact : kind.facts()) {
            var value = facts.get(fact.name());
            if (value != null && !NO_ROWS.contains(fact.type())) {
                rows.add(new Letter.Row(texts.get(locale, "mail.fact." + fact.name()), shown(locale, fact, value)));
            }
        }
        return rows;
    }

    private String shown(Locale locale, Fact fact, Object value) {
        if (fact.type() != FactType.CODE) {
            return new Formats(locale).value(value);
        }
        var key = "mail." + fact.name() + "." + value;
        return texts.has(key) ? texts.get(locale, key) : value.toString();
    }

    private static List<Letter.Line> lines(Locale locale, Map<String, Object> facts) {
        var formats = new Formats(locale);
        return ((List<?>) Objects.requireNonNullElse(facts.get("lines"), List.of()))
                .stream()
                        .map(NoticeLine.class::cast)
                        .map(line -> new Letter.Line(
                                formats.quantity(line.quantity()), line.name(), amount(formats, line.amount())))
                        .toList();
    }

    private static String amount(Formats formats, @Nullable Money amount) {
        return amount == null ? "" : formats.money(amount);
    }
}
