package io.comanda.inventory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A lot that goods came in with before. */
public record KnownLot(String productNumber, String lotNumber, @Nullable LocalDate expiry) {}
