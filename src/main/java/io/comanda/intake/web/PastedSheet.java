package io.comanda.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Rows copied out of a spreadsheet, their cells apart by tabs, or as CSV.
 *
 * @param append puts them behind the rows there are; otherwise in their place
 */
record PastedSheet(@NotBlank @Size(max = 1_000_000) String text, boolean append) {}
