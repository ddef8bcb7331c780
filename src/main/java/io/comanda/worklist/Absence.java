package io.comanda.worklist;

import java.time.LocalDate;

/** Somebody is away for some days, the last one included, and a deputy does his tasks. */
public record Absence(long id, String username, String deputy, LocalDate from, LocalDate to) {}
