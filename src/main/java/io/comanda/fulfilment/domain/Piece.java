package io.comanda.fulfilment.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One unit to be packed.
 *
 * @param size null when nobody measured it
 * @param apart pieces of different marks never share a box, for instance dangerous and fresh goods
 */
public record Piece(
        String productNumber, @Nullable Size size, BigDecimal volumeDm3, BigDecimal weightKg, String apart) {}
