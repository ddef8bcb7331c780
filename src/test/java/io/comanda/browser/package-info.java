/** Walks the web application in a real browser, as people do. */
@NullMarked
package io.comanda.browser;

import org.jspecify.annotations.NullMarked;
