package io.comanda.portal;

import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.portal.CustomerOrder.Question;
import io.comanda.portal.CustomerOrder.Shop;
import io.comanda.quoting.QuoteState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer as its customer sees it, in his language.
 *
 * @param version the one of the link
 * @param outdated set when a newer version has taken its place
 * @param headline how it stands, in one sentence
 * @param deliveryOn when the goods would be there, an estimate
 * @param open whether it can be answered now
 * @param orderLink the page of the order it has become, as a token
 */
public record CustomerQuote(
        String number,
        int version,
        boolean outdated,
        String language,
        Shop shop,
        QuoteState state,
        String headline,
        LocalDate validUntil,
        @Nullable String introduction,
        @Nullable String customerReference,
        List<Line> lines,
        Money net,
        Money tax,
        Money gross,
        String paymentLabel,
        Address deliveryAddress,
        @Nullable LocalDate deliveryOn,
        boolean open,
        boolean paper,
        @Nullable String orderLink,
        List<Question> questions) {

    public record Line(
            String productNumber,
            String name,
            Quantity quantity,
            String unit,
            BigDecimal unitPrice,
            Percent discount,
            Money net) {}
}
