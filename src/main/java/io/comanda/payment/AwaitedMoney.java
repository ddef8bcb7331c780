package io.comanda.payment;

import io.comanda.kernel.Money;
import io.comanda.payment.domain.AwaitedRows;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a bank statement may settle of our side: orders that wait for a transfer, and money we owe back. */
@Service
@Transactional(readOnly = true)
public class AwaitedMoney {

    private final AwaitedRows rows;

    AwaitedMoney(AwaitedRows rows) {
        this.rows = rows;
    }

    /** @param plainNumbers of orders, in capitals, without what stands between letters and digits */
    public List<AwaitedTransfer> named(Collection<String> plainNumbers) {
        return rows.named(plainNumbers);
    }

    /** Orders of these customers; no more than a hundred of each. */
    public List<AwaitedTransfer> owedBy(Collection<String> customerNumbers) {
        return rows.owedBy(customerNumbers);
    }

    /** Orders over exactly one of these amounts of which nothing has come yet; no more than fifty of each amount. */
    public List<AwaitedTransfer> over(Collection<Money> amounts) {
        return rows.over(amounts);
    }

    /** Orders whose number or customer's number holds the text. */
    public List<AwaitedTransfer> search(String text, String currency, int limit) {
        return rows.search(text, currency, limit);
    }

    /** Money owed back of exactly one of these amounts; no more than fifty of each amount. */
    public List<OwedBack> owedBackOver(Collection<Money> amounts) {
        return rows.owedBackOver(amounts);
    }
}
