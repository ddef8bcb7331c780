package io.comanda.inventory;

import io.comanda.inventory.domain.Expectations;
import io.comanda.kernel.Quantity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Goods on their way, and who waits for them. Supplier orders and transfers say here what they expect; they keep it true
 * as it changes, arrives or is given up. Receiving the goods themselves is {@link StockKeeping#receive}.
 */
@Component
@Transactional
public class IncomingGoods {

    private final Expectations expectations;

    IncomingGoods(Expectations expectations) {
        this.expectations = expectations;
    }

    /** Saying it again under the same reference and line replaces what was said; what arrived stays. */
    public void expect(ExpectGoods goods) {
        expectations.save(goods);
    }

    /** Another quantity, counting what has arrived, or another day. */
    public void change(String reference, int lineNo, Quantity quantity, LocalDate expectedOn) {
        require(expectations.change(reference, lineNo, quantity, expectedOn), reference, lineNo);
    }

    /** A part, or all, of the goods came in; more than was expected leaves nothing open. */
    public void arrived(String reference, int lineNo, Quantity quantity) {
        require(expectations.arrived(reference, lineNo, quantity), reference, lineNo);
    }

    /** Nothing more will come; waiting lines lose this source. Saying it again changes nothing. */
    public void withdraw(String reference, int lineNo) {
        expectations.withdraw(reference, lineNo);
    }

    /** Means goods for a waiting line; saying it again changes the quantity. */
    public void link(SupplyLink link) {
        if (!expectations.isOpen(link.reference(), link.lineNo())) {
            throw new ExpectationUnknown(link.reference(), link.lineNo());
        }
        if (!expectations.link(link)) {
            throw new NotWaiting(link.orderNumber(), link.orderLineNo());
        }
    }

    public void unlink(String orderNumber, int orderLineNo, String reference, int lineNo) {
        expectations.unlink(orderNumber, orderLineNo, reference, lineNo);
    }

    /** The waiting lines that goods of a supplier order or transfer are meant for. */
    @Transactional(readOnly = true)
    public List<SupplyLink> links(String reference) {
        return expectations.links(reference);
    }

    /** When each waiting line of an order is served, by the goods that are meant for it. */
    @Transactional(readOnly = true)
    public List<SupplyPromise> promises(String orderNumber) {
        return expectations.promises(orderNumber);
    }

    /** What is open of these products, the earliest first. */
    @Transactional(readOnly = true)
    public List<ExpectedView> expected(Collection<String> productNumbers) {
        return expectations.open(productNumbers);
    }

    private static void require(boolean found, String reference, int lineNo) {
        if (!found) {
            throw new ExpectationUnknown(reference, lineNo);
        }
    }
}
