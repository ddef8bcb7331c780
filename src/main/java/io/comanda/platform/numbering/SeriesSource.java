package io.comanda.platform.numbering;

/** What a module numbers without gaps, so that its format can be chosen before the first number is drawn. */
public interface SeriesSource {

    /** For instance {@code INV}. */
    String kind();
}
