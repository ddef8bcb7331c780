package io.comanda.banking.domain;

import io.comanda.banking.OpenItem;
import io.comanda.banking.TargetKind;
import io.comanda.customer.CustomerSearch;
import io.comanda.customer.CustomerView;
import io.comanda.customer.Customers;
import io.comanda.invoicing.InvoiceView;
import io.comanda.invoicing.OpenInvoices;
import io.comanda.kernel.Money;
import io.comanda.payment.AwaitedMoney;
import io.comanda.payment.AwaitedTransfer;
import io.comanda.payment.OwedBack;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What money may be for, out of invoices, waiting orders and money owed back; each question asks once for many. */
@Component
public class OpenItems {

    private static final int MOST_FOUND = 20;
    private static final int MOST_ACCOUNTS = 5;

    private final OpenInvoices invoices;
    private final AwaitedMoney awaited;
    private final Customers customers;

    OpenItems(OpenInvoices invoices, AwaitedMoney awaited, Customers customers) {
        this.invoices = invoices;
        this.awaited = awaited;
        this.customers = customers;
    }

    /** Also what is paid already. */
    List<OpenItem> named(Set<String> plainNumbers) {
        return plainNumbers.isEmpty()
                ? List.of()
                : joined(invoices.named(plainNumbers), awaited.named(plainNumbers), List.of());
    }

    List<OpenItem> owedBy(Collection<String> customerNumbers) {
        return customerNumbers.isEmpty()
                ? List.of()
                : joined(invoices.owedBy(customerNumbers), awaited.owedBy(customerNumbers), List.of());
    }

    List<OpenItem> over(Collection<Money> amounts) {
        return joined(invoices.over(amounts), awaited.over(amounts), List.of());
    }

    List<OpenItem> owedBack(Collection<Money> amounts) {
        return amounts.isEmpty() ? List.of() : joined(List.of(), List.of(), awaited.owedBackOver(amounts));
    }

    /** What somebody looks for who knows better. */
    List<OpenItem> search(String text, Money rest) {
        var currency = rest.currency();
        var open = joined(
                invoices.search(text, currency, MOST_FOUND), awaited.search(text, currency, MOST_FOUND), List.of());
        var accounts = customers.search(CustomerSearch.words(text), List.of(), MOST_ACCOUNTS).stream()
                .map(customer -> OpenItem.account(customer.number(), customer.name(), rest));
        return Stream.concat(open.stream(), accounts).toList();
    }

    /** A customer's account, if there is such a customer. */
    Optional<OpenItem> account(String customerNumber, Money money) {
        return Optional.ofNullable(customers.customers(List.of(customerNumber)).get(customerNumber))
                .map(customer -> OpenItem.account(customer.number(), customer.name(), money));
    }

    /** What was paid of the invoices somebody names, to be taken off again. */
    List<OpenItem> paid(String number) {
        return invoices.named(Set.of(QuotedNumbers.plain(number))).stream()
                .filter(invoice -> invoice.paid().isPositive())
                .map(invoice -> item(invoice, invoice.paid()))
                .toList();
    }

    private List<OpenItem> joined(List<InvoiceView> bills, List<AwaitedTransfer> orders, List<OwedBack> debts) {
        var names = names(orders, debts);
        var due = bills.stream().map(invoice -> item(invoice, invoice.open()));
        var waiting = orders.stream().map(order -> item(order, names));
        return Stream.concat(Stream.concat(due, waiting), debts.stream().map(debt -> item(debt, names)))
                .toList();
    }

    private Map<String, CustomerView> names(List<AwaitedTransfer> orders, List<OwedBack> debts) {
        var numbers = new HashSet<String>();
        orders.forEach(order -> numbers.add(order.customerNumber()));
        debts.forEach(debt -> numbers.add(debt.customerNumber()));
        return numbers.isEmpty() ? Map.of() : customers.customers(numbers);
    }

    private static OpenItem item(InvoiceView invoice, Money open) {
        return new OpenItem(
                TargetKind.INVOICE,
                String.valueOf(invoice.number()),
                null,
                invoice.orderNumber(),
                invoice.customerNumber(),
                invoice.customerName(),
                open);
    }

    private static OpenItem item(AwaitedTransfer order, Map<String, CustomerView> names) {
        return new OpenItem(
                TargetKind.ORDER,
                order.orderNumber(),
                null,
                order.orderNumber(),
                order.customerNumber(),
                name(order.customerNumber(), names),
                order.open());
    }

    private static OpenItem item(OwedBack debt, Map<String, CustomerView> names) {
        return new OpenItem(
                TargetKind.REFUND,
                debt.orderNumber(),
                debt.reference(),
                debt.orderNumber(),
                debt.customerNumber(),
                name(debt.customerNumber(), names),
                debt.amount());
    }

    private static String name(String number, Map<String, CustomerView> names) {
        var customer = names.get(number);
        return customer == null ? number : customer.name();
    }
}
