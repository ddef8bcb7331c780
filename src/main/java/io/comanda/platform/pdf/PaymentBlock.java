package io.comanda.platform.pdf;

import static io.comanda.platform.pdf.Pen.mm;

import io.comanda.platform.company.Company;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How to pay: method, day and, where money comes by bank, the account with a code that banking apps read. */
final class PaymentBlock {

    private static final float CODE = mm(24);

    private final Company company;
    private final Words words;
    private final SalesKind kind;
    private final SalesDocument document;

    PaymentBlock(Company company, Words words, SalesKind kind, SalesDocument document) {
        this.company = company;
        this.words = words;
        this.kind = kind;
        this.document = document;
    }

    void draw(Letter letter) {
        var facts = facts();
        var code = isByBank() ? PaymentCode.of(company, document.vat().gross(), document.number()) : null;
        var height = Math.max(facts.height(), code == null ? 0 : CODE + mm(4));
        letter.section(words.say("payment.heading"), height);
        var after = facts.stack(letter, letter.left(), letter.width() - CODE - mm(10));
        if (code != null) {
            var x = letter.right() - CODE;
            letter.pen().symbol(BarCodes.qr(code), x, letter.y() - mm(5.5), CODE, CODE);
            letter.pen()
                    .textAround(words.say("payment.scan"), x + CODE / 2, letter.y() - mm(5.5) + CODE + 2, Style.NOTE);
            after = Math.max(after, letter.y() + CODE);
        }
        letter.moveTo(after + mm(2));
    }

    private Facts facts() {
        var terms = document.terms();
        var facts = new Facts()
                .add(words.say("payment.method"), words.name("payment", terms.method()))
                .add(words.say("payment.due"), due());
        if (isByBank()) {
            var iban = company.iban();
            facts.add(words.say("payment.bank"), company.bank())
                    .add("IBAN", iban == null ? null : Iban.grouped(iban))
                    .add("BIC", company.bic())
                    .add(words.say("payment.reference"), document.number());
        }
        return facts;
    }

    private @Nullable String due() {
        var terms = document.terms();
        if (terms.dueDay() != null) {
            return words.formats().day(terms.dueDay());
        }
        return terms.days() == 0 ? null : words.say("payment.days", Map.of("days", terms.days()));
    }

    /** Whether this paper waits for a transfer. */
    private boolean isByBank() {
        var method = document.terms().method();
        return kind.asksForMoney() && ("TRANSFER".equals(method) || "ACCOUNT".equals(method));
    }
}
