package io.comanda.platform.pdf;

import java.time.LocalDate;
import java.util.Locale;

/** What a file says about itself. Its day is the document's, so that the same facts give the same bytes. */
record Imprint(String title, String author, Locale language, LocalDate day) {}
