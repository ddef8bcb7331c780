package io.comanda.platform.numbering;

import java.util.List;

/**
 * A series of numbers as it stands.
 *
 * @param yearly whether it begins anew each year
 * @param last number drawn in it, 0 if none was yet
 * @param next number as it will look
 * @param formats chosen so far, by their first year
 * @param changeableFrom the first year whose format may still be changed
 */
public record SeriesView(
        String kind, boolean yearly, long last, String next, List<SeriesFormat> formats, int changeableFrom) {}
