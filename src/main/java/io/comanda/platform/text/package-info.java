/** Words for people: texts in every language, and numbers, dates and money as each language writes them. */
@NullMarked
package io.comanda.platform.text;

import org.jspecify.annotations.NullMarked;
