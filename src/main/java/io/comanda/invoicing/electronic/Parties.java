package io.comanda.invoicing.electronic;

import io.comanda.customer.CustomerView;
import io.comanda.customer.DeliveryAddress;
import io.comanda.invoicing.electronic.ElectronicInvoice.Party;
import io.comanda.kernel.Address;
import io.comanda.kernel.Email;
import io.comanda.platform.company.Company;
import io.comanda.platform.pdf.SalesDocument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who sells, who buys, and where the goods went. What the paper says counts; where the master data now describes the
 * same place more exactly, a county for instance, that is taken.
 */
final class Parties {

    /** What the Romanian tax office wants in place of the number of a consumer, who has none. */
    private static final String CONSUMER = "0".repeat(13);

    private final Company company;
    private final SalesDocument paper;
    private final @Nullable CustomerView customer;
    private final boolean outsideVat;

    Parties(Company company, SalesDocument paper, @Nullable CustomerView customer) {
        this.company = company;
        this.paper = paper;
        this.customer = customer;
        this.outsideVat = paper.vat().groups().stream()
                .anyMatch(group -> group.rate().category().equals("O"));
    }

    /** Where VAT does not apply a VAT id must not stand (BR-O-02): the number without the country takes its place. */
    Party seller() {
        var vatId = company.vatId();
        return new Party(
                company.name(),
                null,
                company.registration(),
                outsideVat ? null : vatId,
                outsideVat && vatId != null ? withoutCountry(vatId) : null,
                company.email(),
                company.phone(),
                Places.coded(company.address()));
    }

    Party buyer() {
        var address = Places.coded(exact(paper.billTo(), billingAddresses()));
        var vatId = Optional.ofNullable(paper.references().customerVatId())
                .or(() -> Optional.ofNullable(customer).map(CustomerView::vatId))
                .orElse(null);
        return new Party(
                address.name(),
                paper.references().customerNumber(),
                registration(vatId, address),
                outsideVat ? null : vatId,
                null,
                Optional.ofNullable(customer)
                        .map(CustomerView::email)
                        .map(Email::value)
                        .orElse(null),
                null,
                address);
    }

    /** A supply to another country says where to, even if it is the address of the invoice (BR-IC-12). */
    @Nullable
    Address deliverTo() {
        if (paper.deliverTo() != null) {
            return Places.coded(exact(paper.deliverTo(), deliveryAddresses()));
        }
        return paper.billTo().country().equals(company.address().country()) ? null : buyer().address();
    }

    private @Nullable String registration(@Nullable String vatId, Address address) {
        if (vatId == null) {
            return Profile.between(company.address(), address) == Profile.CIUS_RO ? CONSUMER : null;
        }
        return outsideVat ? vatId : null;
    }

    private List<Address> billingAddresses() {
        return customer == null ? List.of() : List.of(customer.billingAddress());
    }

    private List<Address> deliveryAddresses() {
        return customer == null
                ? List.of()
                : Stream.concat(
                                customer.deliveryAddresses().stream().map(DeliveryAddress::address),
                                Stream.of(customer.billingAddress()))
                        .toList();
    }

    private static Address exact(Address printed, List<Address> known) {
        return known.stream()
                .filter(address -> address.country().equals(printed.country()))
                .filter(address -> address.postalCode().equals(printed.postalCode()))
                .filter(address -> address.name().equals(printed.name()))
                .findFirst()
                .orElse(printed);
    }

    private static String withoutCountry(String vatId) {
        return vatId.matches("[A-Z]{2}.*") ? vatId.substring(2) : vatId;
    }
}
