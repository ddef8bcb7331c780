package io.comanda.shipping.gateway;

import io.comanda.kernel.Address;
import io.comanda.kernel.Money;
import io.comanda.shipping.Parcel;
import io.comanda.shipping.WaybillRequest;
import io.comanda.shipping.gateway.ShipxProtocol.Dimensions;
import io.comanda.shipping.gateway.ShipxProtocol.Draft;
import io.comanda.shipping.gateway.ShipxProtocol.Party;
import io.comanda.shipping.gateway.ShipxProtocol.Piece;
import io.comanda.shipping.gateway.ShipxProtocol.Place;
import io.comanda.shipping.gateway.ShipxProtocol.Sum;
import io.comanda.shipping.gateway.ShipxProtocol.Weight;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says a shipment of ours in the words of ShipX. */
final class ShipxDrafts {

    /** A street and, behind its last space, a number such as 12, 12A, 12/4 or 12-14. */
    private static final Pattern STREET = Pattern.compile("(.+?),?\\s+(\\d+\\s?[A-Za-z]?(?:[/-]\\w+)*)$");

    private ShipxDrafts() {}

    /** Cash is insured with its amount, which ShipX asks for. */
    static Draft of(WaybillRequest request, String service, String reference) {
        var cash = request.cashOnDelivery() == null ? null : sum(request.cashOnDelivery());
        return new Draft(
                party(request.from()),
                party(request.to()),
                request.parcels().stream().map(ShipxDrafts::piece).toList(),
                cash,
                cash,
                request.isReturn() ? true : null,
                service,
                reference,
                request.contents());
    }

    private static Party party(Address address) {
        return new Party(address.name(), phone(address.phone()), place(address));
    }

    /** Without a number in the street it is left empty; whether that will do, the carrier says. */
    private static Place place(Address address) {
        var line = (address.street() + " " + Objects.requireNonNullElse(address.street2(), "")).strip();
        var parts = STREET.matcher(line);
        var split = parts.matches();
        return new Place(
                split ? parts.group(1) : line,
                split ? parts.group(2) : "",
                address.city(),
                address.postalCode(),
                address.country());
    }

    /** Digits only; ShipX knows Polish numbers without their country. */
    private static @Nullable String phone(@Nullable String phone) {
        if (phone == null) {
            return null;
        }
        var digits = phone.replaceAll("\\D", "");
        return digits.replaceFirst("^(00)?48(?=\\d{9}$)", "");
    }

    private static Piece piece(Parcel parcel) {
        return new Piece(
                new Dimensions(
                        millimetres(parcel.lengthCm()),
                        millimetres(parcel.widthCm()),
                        millimetres(parcel.heightCm()),
                        "mm"),
                new Weight(parcel.weightKg(), "kg"));
    }

    private static BigDecimal millimetres(BigDecimal centimetres) {
        return centimetres.movePointRight(1).setScale(0, RoundingMode.UP);
    }

    private static Sum sum(Money money) {
        return new Sum(money.amount(), money.currency());
    }
}
