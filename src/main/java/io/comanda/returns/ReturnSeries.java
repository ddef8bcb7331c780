package io.comanda.returns;

import io.comanda.platform.numbering.SeriesSource;
import org.springframework.stereotype.Component;

/** The number on the return note, by which a parcel is recognized. */
@Component
public class ReturnSeries implements SeriesSource {

    public static final String KIND = "RMA";

    @Override
    public String kind() {
        return KIND;
    }
}
