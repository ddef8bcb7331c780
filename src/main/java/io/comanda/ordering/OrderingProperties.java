package io.comanda.ordering;

import io.comanda.kernel.Quantity;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What counts as unusual.
 *
 * @param largeQuantity of one line, from which a person looks at it
 */
@ConfigurationProperties("comanda.ordering")
public record OrderingProperties(@DefaultValue("500") BigDecimal largeQuantity) {

    public Quantity large() {
        return Quantity.of(largeQuantity);
    }
}
