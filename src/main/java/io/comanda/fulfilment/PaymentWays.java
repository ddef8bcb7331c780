package io.comanda.fulfilment;

import io.comanda.customer.Customers;
import io.comanda.payment.MethodNotOffered;
import io.comanda.payment.PaymentMethod;
import io.comanda.payment.PaymentMethods;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a customer may pay: what his channel offers, as far as it was agreed on with him. */
@Service
@Transactional(readOnly = true)
public class PaymentWays {

    private final PaymentMethods methods;
    private final Customers customers;

    PaymentWays(PaymentMethods methods, Customers customers) {
        this.methods = methods;
        this.customers = customers;
    }

    public Set<PaymentMethod> offered(String channel, String customerNumber) {
        var agreed = customers.agreedMethods(customerNumber);
        var ways = EnumSet.noneOf(PaymentMethod.class);
        methods.offered(channel).stream()
                .filter(method -> agreed.allows(method.name()))
                .forEach(ways::add);
        return ways;
    }

    /** @throws MethodNotOffered if he may not pay so */
    public void require(PaymentMethod method, String channel, String customerNumber) {
        if (!offered(channel, customerNumber).contains(method)) {
            throw new MethodNotOffered(method, channel);
        }
    }
}
