/** Quotes over HTTP. */
@NullMarked
package io.comanda.quoting.web;

import org.jspecify.annotations.NullMarked;
