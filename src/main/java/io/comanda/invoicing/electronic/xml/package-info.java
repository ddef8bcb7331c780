/** The semantic document in its two syntaxes, UBL 2.1 and UN/CEFACT CII D16B. */
@NullMarked
package io.comanda.invoicing.electronic.xml;

import org.jspecify.annotations.NullMarked;
