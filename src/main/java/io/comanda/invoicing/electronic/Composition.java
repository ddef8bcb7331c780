package io.comanda.invoicing.electronic;

import io.comanda.customer.CustomerView;
import io.comanda.customer.Customers;
import io.comanda.invoicing.electronic.ElectronicInvoice.Charge;
import io.comanda.invoicing.electronic.ElectronicInvoice.Delivery;
import io.comanda.invoicing.electronic.ElectronicInvoice.References;
import io.comanda.invoicing.electronic.ElectronicInvoice.Totals;
import io.comanda.invoicing.electronic.ElectronicInvoice.VatGroup;
import io.comanda.kernel.Money;
import io.comanda.kernel.VatBreakdown;
import io.comanda.platform.company.Company;
import io.comanda.platform.pdf.SalesDocument;
import io.comanda.platform.pdf.Stationery;
import io.comanda.platform.pdf.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says with the words of EN 16931 what stands on a paper. Amounts are the paper's, to the cent. */
@Component
public class Composition {

    private static final String FREIGHT_CHARGE = "FC";

    /** BR-RO-L200. */
    private static final int LONGEST_REFERENCE = 200;

    private static final Map<String, String> VATEX =
            Map.of("AE", "VATEX-EU-AE", "K", "VATEX-EU-IC", "G", "VATEX-EU-G", "O", "VATEX-EU-O");

    private final Company company;
    private final Customers customers;
    private final TaxInBooks taxInBooks;
    private final Stationery stationery;

    Composition(Company company, Customers customers, TaxInBooks taxInBooks, Stationery stationery) {
        this.company = company;
        this.customers = customers;
        this.taxInBooks = taxInBooks;
        this.stationery = stationery;
    }

    /**
     * @param language of the paper, and of the reasons given
     * @param prepaid what was paid before it was written
     */
    public ElectronicInvoice compose(DocumentType type, SalesDocument paper, Locale language, Money prepaid) {
        var words = stationery.words(language);
        var customer = customer(paper);
        var parties = new Parties(company, paper, customer.orElse(null));
        var seller = parties.seller();
        var buyer = parties.buyer();
        var profile = Profile.between(seller.address(), buyer.address());
        var lines = new Lines(paper, words);
        return new ElectronicInvoice(
                profile,
                paper.number(),
                paper.day(),
                type,
                paper.currency(),
                taxInBooks.of(paper).orElse(null),
                Optional.ofNullable(paper.terms().dueDay()).orElse(paper.day()),
                paper.notes(),
                references(paper.references()),
                seller,
                buyer,
                new Delivery(paper.supplyDay(), parties.deliverTo()),
                Payment.means(type, paper, company),
                lines.freight().map(line -> freight(line, words)).toList(),
                groups(paper).map(group -> vat(group, words)).toList(),
                totals(paper, lines, prepaid),
                lines.goods());
    }

    private Optional<CustomerView> customer(SalesDocument paper) {
        return Optional.ofNullable(paper.references().customerNumber())
                .flatMap(number ->
                        Optional.ofNullable(customers.customers(List.of(number)).get(number)));
    }

    private static References references(SalesDocument.References references) {
        return new References(
                references.customerReference(),
                order(references.orderNumber()),
                references.shipmentNumber(),
                references.creditedInvoice());
    }

    /** A collective invoice names all its orders; where they are more than there is room for, the first. */
    private static @Nullable String order(@Nullable String orders) {
        return orders == null || orders.length() <= LONGEST_REFERENCE ? orders : orders.split(",", 2)[0];
    }

    private static Charge freight(SalesDocument.Line line, Words words) {
        return new Charge(line.net(), line.vatRate(), words.say("line.freight"), FREIGHT_CHARGE);
    }

    /** Also of a rate that only lines without a price have: each rate on a line stands in the breakdown (BR-S-01). */
    private static Stream<VatBreakdown.Group> groups(SalesDocument paper) {
        var zero = Money.zero(paper.currency());
        var groups = paper.vat().groups();
        var known = groups.stream().map(VatBreakdown.Group::rate).toList();
        var rest = paper.lines().stream()
                .map(SalesDocument.Line::vatRate)
                .distinct()
                .filter(rate -> !known.contains(rate))
                .map(rate -> new VatBreakdown.Group(rate, zero, zero));
        return Stream.concat(groups.stream(), rest);
    }

    private static VatGroup vat(VatBreakdown.Group group, Words words) {
        var note = "vatNote." + group.rate().category();
        return new VatGroup(
                group.rate(), group.net(), group.tax(), words.knows(note) ? words.say(note) : null, reasonCode(group));
    }

    private static @Nullable String reasonCode(VatBreakdown.Group group) {
        return VATEX.get(group.rate().category());
    }

    private static Totals totals(SalesDocument paper, Lines lines, Money prepaid) {
        var vat = paper.vat();
        var zero = Money.zero(paper.currency());
        return new Totals(
                sum(lines.net(), zero),
                sum(lines.freight().map(SalesDocument.Line::net), zero),
                vat.net(),
                vat.tax(),
                vat.gross(),
                prepaid);
    }

    private static Money sum(Stream<Money> amounts, Money zero) {
        return amounts.reduce(zero, Money::plus);
    }
}
