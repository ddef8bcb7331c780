package io.comanda.returns.domain;

import io.comanda.kernel.Money;
import io.comanda.returns.ReturnsProperties;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a customer bears of the price of the parcel in which a carrier brings his goods back. */
@Component
public class ParcelFee {

    private final ReturnsProperties settings;

    ParcelFee(ReturnsProperties settings) {
        this.settings = settings;
    }

    /** Net; nothing, unless all of it comes back because he changed his mind. */
    public Optional<Money> of(ReturnOrder order) {
        return order.wayBack()
                .parcel()
                .filter(parcel -> parcel.isBooked() && order.isChangeOfMind())
                .map(parcel ->
                        new Money(settings.parcelFee(), order.asked().value().currency()))
                .filter(Money::isPositive);
    }
}
