package io.comanda.shipping.domain;

import io.comanda.shipping.Carrier;
import io.comanda.shipping.LineState;
import io.comanda.shipping.TrackingNews;
import io.comanda.shipping.WaybillRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Carriers that leave the numbers to us: nobody is asked, nothing leaves the house. */
@Component
class LocalNumbers implements CarrierGateway {

    private final ParcelNumbers numbers;

    LocalNumbers(ParcelNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public String name() {
        return Carrier.LOCAL;
    }

    @Override
    public Registration register(Carrier carrier, WaybillRequest request, String reference) {
        var number = numbers.nextTrackingNumber(carrier.trackingPrefix());
        return new Registration(number, parcelNumbers(number, request.parcels().size()));
    }

    @Override
    public void cancel(Carrier carrier, String trackingNumber) {}

    @Override
    public List<TrackingNews> news(Carrier carrier, String trackingNumber) {
        return List.of();
    }

    @Override
    public LineState test(Carrier carrier) {
        return LineState.NOT_NEEDED;
    }

    /** A single parcel has the waybill's number, several are counted after it. */
    private static List<String> parcelNumbers(String number, int parcels) {
        return parcels == 1
                ? List.of(number)
                : IntStream.rangeClosed(1, parcels)
                        .mapToObj(n -> String.format(Locale.ROOT, "%s%03d", number, n))
                        .toList();
    }
}
