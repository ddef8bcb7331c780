package io.comanda.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.comanda.notification.MailSettings;
import io.comanda.notification.TestNotices;
import io.comanda.notification.domain.Fact;
import io.comanda.notification.domain.Mail;
import io.comanda.notification.domain.MailKind;
import io.comanda.platform.company.Company;
import io.comanda.platform.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.DefaultResourceLoader;

class LetterTest {

    private final Texts texts = new Texts();
    private final LetterWriter letters = new LetterWriter(
            texts,
            settings(Map.of("comanda.mail.base-url", "https://shop.example")),
            (purpose, number) -> String.join("-", purpose, number, "signed"));
    private final DefaultResourceLoader files = new DefaultResourceLoader();
    private final LetterLayout layout = new LetterLayout(company(), new Logo(company(), files), files);

    @ParameterizedTest
    @EnumSource
    void saysEverythingInEveryLanguage(MailKind kind) {
        for (var language : Texts.LANGUAGES) {
            var letter = letters.write(mail(kind, language, TestNotices.facts("ORD-2026-000123")), List.of("a.pdf"));
            for (var layout : List.of(layout.html(letter), layout.text(letter))) {
                assertThat(layout)
                        .as(language)
                        .doesNotContainPattern("mail\\.[a-z]")
                        .doesNotContainPattern("\\{[a-z]");
            }
            assertThat(letter.language()).isEqualTo(language);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingThatNeedsAFactThatMayBeMissing(MailKind kind) {
        var facts = TestNotices.facts("ORD-2026-000123");
        var required = kind.facts().stream()
                .filter(Fact::required)
                .collect(Collectors.toMap(Fact::name, fact -> facts.getOrDefault(fact.name(), "")));
        for (var language : Texts.LANGUAGES) {
            var letter = letters.write(mail(kind, language, required), List.of());
            assertThat(layout.html(letter)).as(language).doesNotContainPattern("\\{[a-z]");
            assertThat(layout.text(letter)).as(language).doesNotContain("\n\n\n");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RETURN_SETTLED,REFUND",
        "RETURN_SETTLED,ACCOUNT",
        "RETURN_SETTLED,EXCHANGE",
        "RETURN_SETTLED,EXCHANGE_UNPAID",
        "RETURN_SETTLED,UNPAID",
        "RETURN_SETTLED,NOTHING",
        "CREDIT_NOTE_ISSUED,REFUND",
        "CREDIT_NOTE_ISSUED,ACCOUNT",
        "CREDIT_NOTE_ISSUED,UNPAID"
    })
    void saysWhatItCameToAndNothingElse(MailKind kind, String outcome) {
        var facts = TestNotices.facts("ORD-2026-000123");
        for (var language : Texts.LANGUAGES) {
            var whatever = letters.write(mail(kind, language, facts), List.of());
            facts.put("outcome", outcome);
            var letter = letters.write(mail(kind, language, facts), List.of());
            facts.remove("outcome");
            assertThat(letter.body()).isNotEqualTo(whatever.body()).doesNotContainPattern("mail\\.|\\{");
            assertThat(letter.rows()).isEqualTo(whatever.rows());
        }
    }

    @Test
    void writesNumbersDaysAndWordsInTheReadersLanguage() {
        var facts = TestNotices.facts("ORD-2026-000123");
        var romanian = layout.text(letters.write(mail(MailKind.ORDER_CONFIRMED, "ro", facts), List.of()));
        assertThat(romanian)
                .contains("Am acceptat comanda dumneavoastră ORD-2026-000123.")
                .contains("Total cu TVA: 1.234,50\u00a0EUR")
                .contains("Plată: Transfer bancar")
                .contains("Livrare până la: 16.03.2026");
        var unspoken = letters.write(mail(MailKind.ORDER_CONFIRMED, "fi", facts), List.of());
        assertThat(unspoken.lead().plain()).isEqualTo("We have accepted your order ORD-2026-000123.");
    }

    @Test
    void escapesWhatCouldBeMarkup() {
        var facts = TestNotices.facts("<script>alert(1)</script>");
        var letter = letters.write(mail(MailKind.BACK_ORDERED, "en", facts), List.of("<b>.pdf"));
        assertThat(layout.html(letter))
                .doesNotContain("<script>alert", "<foldable>", "<b>.pdf")
                .contains("Workshop stand &lt;foldable&gt; &amp; case");
        assertThat(layout.text(letter)).contains("1 x Workshop stand <foldable> & case");
    }

    @Test
    void keepsTheOrderNumberOnOneLine() {
        var facts = TestNotices.facts("ORD-2026-000123");
        var letter = letters.write(mail(MailKind.ORDER_CONFIRMED, "en", facts), List.of());
        assertThat(letter.lead().plain()).isEqualTo("We have accepted your order ORD-2026-000123.");
        assertThat(layout.html(letter)).contains("<span style=\"white-space:nowrap;\">ORD-2026-000123</span>.</h1>");
    }

    @Test
    void keepsLineBreaksOutOfTheSubject() {
        var facts = TestNotices.facts("A\r\nBcc: thief@example.org\u2028x");
        var letter = letters.write(mail(MailKind.ORDER_CONFIRMED, "en", facts), List.of());
        assertThat(letter.title()).isEqualTo("Order A Bcc: thief@example.org x confirmed");
    }

    @Test
    void leadsToTheOrdersPageOrToTheLinkGiven() {
        var writer = new LetterWriter(
                texts,
                settings(Map.of(
                        "comanda.mail.base-url", "https://shop.example/base",
                        "comanda.mail.order-page", "/my/{orderNumber}")),
                (purpose, number) -> number);
        var facts = new HashMap<String, Object>(TestNotices.facts("ORD 1/\""));
        assertThat(button(writer, MailKind.ORDER_SHIPPED, facts))
                .isEqualTo("Track the shipment https://shop.example/base/given/link");
        facts.remove("link");
        assertThat(button(writer, MailKind.ORDER_SHIPPED, facts))
                .isEqualTo("See your order https://shop.example/base/my/ORD%201%2F%22");
    }

    @Test
    void signsTheLinkToTheOrdersPage() {
        var writer = new LetterWriter(
                texts,
                settings(Map.of(
                        "comanda.mail.base-url", "https://shop.example",
                        "comanda.mail.order-page", "/o/{token}")),
                (purpose, number) -> String.join("-", purpose, number, "signed"));
        var facts = new HashMap<String, Object>(TestNotices.facts("ORD-1"));
        facts.remove("link");
        assertThat(button(writer, MailKind.ORDER_SHIPPED, facts))
                .isEqualTo("See your order https://shop.example/o/order-ORD-1-signed");
    }

    @Test
    void everyFactHasALabelInEveryLanguage() {
        var missing = new ArrayList<String>();
        for (var kind : MailKind.values()) {
            for (var fact : kind.facts()) {
                var key = "mail.fact." + fact.name();
                if (!texts.has(key) && !List.of("link", "lines", "outcome").contains(fact.name())) {
                    missing.add(key);
                }
            }
            if (!texts.has("mail." + kind.id() + ".name")) {
                missing.add(kind.id());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(texts.get(Locale.ENGLISH, "mail.paymentMethod.COD")).isEqualTo("Cash on delivery");
    }

    private static String button(LetterWriter writer, MailKind kind, Map<String, Object> facts) {
        var button = writer.write(mail(kind, "en", facts), List.of()).button();
        return button == null ? "" : button.label() + " " + button.link();
    }

    static Mail mail(MailKind kind, String language, Map<String, ?> facts) {
        return new Mail(
                1,
                "<1@comanda.example>",
                kind.id(),
                "ana@example.org",
                language,
                "order",
                "ORD-2026-000123",
                kind.encode(facts),
                List.of(),
                1,
                "test");
    }

    static MailSettings settings(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("comanda.mail", MailSettings.class);
    }

    static Company company() {
        var properties = new HashMap<String, String>();
        properties.put("comanda.company.name", "Velomar & Fii SRL");
        properties.put("comanda.company.address.name", "Velomar & Fii SRL");
        properties.put("comanda.company.address.street", "Strada Fabricii de Zahăr 24");
        properties.put("comanda.company.address.postal-code", "400624");
        properties.put("comanda.company.address.city", "Cluj-Napoca");
        properties.put("comanda.company.address.country", "RO");
        properties.put("comanda.company.vat-id", "RO18547290");
        properties.put("comanda.company.phone", "+40 264 555 010");
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("comanda.company", Company.class);
    }
}
