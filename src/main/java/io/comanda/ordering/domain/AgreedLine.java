package io.comanda.ordering.domain;

import io.comanda.kernel.Money;
import io.comanda.kernel.Percent;
import io.comanda.kernel.Quantity;
import io.comanda.kernel.VatRate;
import io.comanda.pricing.PriceStep;
import java.math.BigDecimal;
import java.util.List;

/** What was agreed for one line, with its net already worked out and rounded. */
public record AgreedLine(
        int lineNo,
        String productNumber,
        String name,
        Quantity quantity,
        String unit,
        BigDecimal unitPrice,
        Percent discount,
        Money net,
        VatRate vatRate,
        boolean stocked,
        List<PriceStep> priceExplanation) {}
