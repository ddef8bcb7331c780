/** The customer's page over HTTP. */
@NullMarked
package io.comanda.portal.web;

import org.jspecify.annotations.NullMarked;
