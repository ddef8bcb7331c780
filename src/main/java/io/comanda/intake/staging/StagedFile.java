package io.comanda.intake.staging;

import io.comanda.intake.mapping.Problem;
import java.util.List;

/**
 * What came of reading one file.
 *
 * @param rows data records, the broken ones included
 * @param brokenRows records with a wrong number of cells, undecodable bytes and the like
 * @param readable whether the file was read to its end
 * @param problems the first of them
 */
public record StagedFile(long rows, long brokenRows, boolean readable, List<Problem> problems) {}
