/** Orders over HTTP. */
@NullMarked
package io.comanda.ordering.web;

import org.jspecify.annotations.NullMarked;
