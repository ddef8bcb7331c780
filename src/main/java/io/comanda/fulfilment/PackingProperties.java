package io.comanda.fulfilment;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What goods are packed into.
 *
 * @param fill share of a box that can be used
 * @param boxes the house's boxes; none means no proposals
 */
@ConfigurationProperties("comanda.fulfilment.packing")
public record PackingProperties(@DefaultValue("0.85") BigDecimal fill, @DefaultValue List<Carton> boxes) {

    /** Inner sides in millimetres, the weight it carries and its own in kilograms. */
    public record Carton(String code, int lengthMm, int widthMm, int heightMm, BigDecimal maxKg, BigDecimal tareKg) {}
}
