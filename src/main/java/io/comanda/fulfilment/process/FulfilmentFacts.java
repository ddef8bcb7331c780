package io.comanda.fulfilment.process;

import static io.comanda.platform.engine.ProcessFact.Kind.FLAG;
import static io.comanda.platform.engine.ProcessFact.Kind.NUMBER;
import static io.comanda.platform.engine.ProcessFact.Kind.TEXT;
import static java.util.stream.Collectors.toMap;

import io.comanda.customer.CustomerView;
import io.comanda.customer.Customers;
import io.comanda.kernel.Money;
import io.comanda.ordering.OrderLineView;
import io.comanda.ordering.OrderView;
import io.comanda.ordering.Ordering;
import io.comanda.platform.company.Company;
import io.comanda.platform.engine.ProcessFact;
import io.comanda.platform.engine.ProcessFacts;
import io.comanda.pricing.ExchangeRates;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What conditions of the order's process may ask about the order. Money is in the house's currency, with tax. */
@Component
class FulfilmentFacts implements ProcessFacts {

    private static final List<ProcessFact> FACTS = List.of(
            new ProcessFact("orderTotal", NUMBER),
            new ProcessFact("orderCurrency", TEXT),
            new ProcessFact("orderLines", NUMBER),
            new ProcessFact("largestDiscount", NUMBER),
            new ProcessFact("channel", TEXT),
            new ProcessFact("paymentMethod", TEXT),
            new ProcessFact("customerNumber", TEXT),
            new ProcessFact("customerGroup", TEXT),
            new ProcessFact("customerClass", TEXT),
            new ProcessFact("deliveryCountry", TEXT),
            new ProcessFact("deliveryPolicy", TEXT),
            new ProcessFact("throughAgent", FLAG));

    private final Ordering ordering;
    private final Customers customers;
    private final ExchangeRates rates;
    private final Company company;

    FulfilmentFacts(Ordering ordering, Customers customers, ExchangeRates rates, Company company) {
        this.ordering = ordering;
        this.customers = customers;
        this.rates = rates;
        this.company = company;
    }

    @Override
    public String process() {
        return Names.ORDER_PROCESS;
    }

    @Override
    public List<ProcessFact> facts() {
        return FACTS;
    }

    @Override
    public Map<String, Object> of(String businessKey) {
        var order = ordering.order(businessKey);
        return facts(order, customers.customer(order.customerNumber()));
    }

    @Override
    public Map<String, Map<String, Object>> of(Collection<String> businessKeys) {
        var orders = ordering.orders(businessKeys);
        var known = customers.customers(orders.values().stream()
                .map(OrderView::customerNumber)
                .distinct()
                .toList());
        return orders.values().stream()
                .filter(order -> known.containsKey(order.customerNumber()))
                .collect(toMap(
                        OrderView::number,
                        order -> facts(order, Objects.requireNonNull(known.get(order.customerNumber())))));
    }

    private Map<String, Object> facts(OrderView order, CustomerView customer) {
        var facts = new HashMap<String, Object>();
        inHouseCurrency(order.gross()).ifPresent(total -> facts.put("orderTotal", total));
        facts.put("orderCurrency", order.currency());
        facts.put("orderLines", order.lines().size());
        facts.put("largestDiscount", largestDiscount(order));
        facts.put("channel", order.channel());
        facts.put("paymentMethod", order.paymentMethod());
        facts.put("customerNumber", order.customerNumber());
        facts.put("customerGroup", customer.groupCode());
        facts.put("customerClass", customer.customerClass());
        facts.put("deliveryCountry", order.deliveryAddress().country());
        facts.put("deliveryPolicy", order.deliveryPolicy());
        facts.put("throughAgent", order.agentCode() != null);
        return facts;
    }

    /** Without a rate there is no such fact; a condition that asks for it stops the step where people see it. */
    private Optional<BigDecimal> inHouseCurrency(Money amount) {
        return rates.rate(amount.currency(), company.currency()).map(amount.amount()::multiply);
    }

    private static BigDecimal largestDiscount(OrderView order) {
        return order.lines().stream()
                .map(OrderLineView::granted)
                .max(Comparator.naturalOrder())
                .map(discount -> discount.value())
                .orElse(BigDecimal.ZERO);
    }
}
