package io.comanda.catalog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Of the packed piece, in millimetres. */
public record Dimensions(
        @Min(1) @Max(100_000) int lengthMm, @Min(1) @Max(100_000) int widthMm, @Min(1) @Max(100_000) int heightMm) {}
