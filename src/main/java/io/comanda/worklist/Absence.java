package io.comanda.worklist;

import java.time.LocalDate;

/**
 * Somebody is away for some days, the last one included, and a deputy does his tasks.
 *
 * @param name of who is away, as people say it
 * @param deputyName as people say it
 */
public record Absence(
        long id, String username, String name, String deputy, String deputyName, LocalDate from, LocalDate to) {}
