package io.comanda.fulfilment.web;

import io.comanda.access.Visibility;
import io.comanda.customer.CustomerUnknown;
import io.comanda.customer.Customers;
import io.comanda.fulfilment.PaymentWays;
import io.comanda.payment.PaymentMethod;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How a customer may pay. */
@RestController
@Tag(name = "Customers")
class PaymentWaysController {

    private final PaymentWays ways;
    private final Customers customers;
    private final Visibility visibility;

    PaymentWaysController(PaymentWays ways, Customers customers, Visibility visibility) {
        this.ways = ways;
        this.customers = customers;
        this.visibility = visibility;
    }

    @GetMapping("/api/customers/{number}/ways-to-pay")
    @PreAuthorize("hasAnyRole('order-desk', 'finance', 'supervisor', 'agent', 'administrator', 'integration')")
    @Operation(summary = "Ways to pay that a channel offers to this customer")
    Set<PaymentMethod> ways(@PathVariable String number, @RequestParam @NotBlank @Size(max = 50) String channel) {
        var agent = customers.customer(number).agentCode();
        visibility.requireAgent(agent, () -> new CustomerUnknown(number));
        return ways.offered(channel, number);
    }
}
