package io.comanda.invoicing.domain;

import io.comanda.invoicing.CreditRefused;
import io.comanda.invoicing.CreditRequest;
import io.comanda.invoicing.InvoiceLine;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.NothingToCredit;
import io.comanda.kernel.Money;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.Refusal.Violation;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out what a credit note may take off an invoice, and says what is wrong with the wish. */
@Component
public class Corrections {

    private final InvoiceLines lines;

    Corrections(InvoiceLines lines) {
        this.lines = lines;
    }

    /** As the invoice stands now; lock it before when the result is to be written. */
    public Correction of(InvoiceView invoice, CreditRequest request) {
        var all = lines.of(invoice.id());
        var credited = request.lines().isEmpty() ? everything(all) : chosen(invoice, all, request.lines());
        var correction = Correction.of(invoice, all, credited);
        if (!correction.vat().net().isPositive()) {
            throw new NothingToCredit(String.valueOf(invoice.number()));
        }
        return correction;
    }

    private static List<Correction.Line> everything(List<InvoiceLine> all) {
        return all.stream().filter(Corrections::isLeft).map(Corrections::rest).toList();
    }

    private static List<Correction.Line> chosen(
            InvoiceView invoice, List<InvoiceLine> all, List<CreditRequest.Line> wishes) {
        var byNumber = all.stream().collect(Collectors.toMap(InvoiceLine::lineNo, Function.identity()));
        var wrong = new ArrayList<Violation>();
        var seen = new HashSet<Integer>();
        for (var i = 0; i < wishes.size(); i++) {
            var wish = wishes.get(i);
            complaint(wish, byNumber.get(wish.lineNo()), !seen.add(wish.lineNo()), "/lines/" + i)
                    .ifPresent(wrong::add);
        }
        if (!wrong.isEmpty()) {
            throw new CreditRefused(String.valueOf(invoice.number()), wrong);
        }
        return wishes.stream()
                .map(wish -> credited(wish, Objects.requireNonNull(byNumber.get(wish.lineNo()))))
                .toList();
    }

    private static Optional<Violation> complaint(
            CreditRequest.Line wish, @Nullable InvoiceLine line, boolean isTwice, String pointer) {
        if (line == null) {
            return wrong(pointer + "/lineNo", "unknown", "The invoice has no such line", Map.of());
        }
        if (isTwice) {
            return wrong(pointer + "/lineNo", "repeated", "Comes twice", Map.of());
        }
        if (wish.quantity() != null && wish.net() != null) {
            return wrong(pointer + "/net", "oneOfTwo", "Either a quantity or an amount", Map.of());
        }
        if (wish.quantity() != null && wish.quantity().compareTo(line.quantityLeft()) > 0) {
            var left = line.quantityLeft();
            return wrong(pointer + "/quantity", "tooMuch", "Only " + left + " is left", Map.of("left", left));
        }
        if (wish.net() != null && wish.net().compareTo(line.netLeft()) > 0) {
            var left = line.netLeft();
            return wrong(pointer + "/net", "tooMuch", "Only " + left + " is left", Map.of("left", left));
        }
        return isLeft(line) ? Optional.empty() : wrong(pointer, "nothingLeft", "Nothing is left of it", Map.of());
    }

    private static Optional<Violation> wrong(String pointer, String code, String message, Map<String, Object> facts) {
        return Optional.of(new Violation(pointer, code, message, facts));
    }

    private static boolean isLeft(InvoiceLine line) {
        return line.quantityLeft().isPositive() || line.netLeft().isPositive();
    }

    private static Correction.Line credited(CreditRequest.Line wish, InvoiceLine line) {
        if (wish.net() != null) {
            return new Correction.Line(line, null, wish.net());
        }
        return wish.quantity() == null ? rest(line) : goods(wish, wish.quantity(), line);
    }

    /** Not more is kept of the goods than they cost. */
    private static Correction.Line goods(CreditRequest.Line wish, Quantity quantity, InvoiceLine line) {
        var price = share(wish, line);
        var withheld = wish.withheld() == null
                ? Money.zero(price.currency())
                : wish.withheld().min(price);
        return new Correction.Line(line, quantity, price.minus(withheld), withheld);
    }

    private static Correction.Line rest(InvoiceLine line) {
        var quantity = line.quantityLeft().isPositive() ? line.quantityLeft() : null;
        return new Correction.Line(line, quantity, line.netLeft());
    }

    /** Goods are credited at what is left of their price; the last ones take the cents that rounding left. */
    private static Money share(CreditRequest.Line wish, InvoiceLine line) {
        var quantity = Optional.ofNullable(wish.quantity()).orElse(line.quantityLeft());
        return line.netLeft().times(quantity.value().divide(line.quantityLeft().value(), 12, RoundingMode.HALF_UP));
    }
}
