/** Customers over HTTP; a rep meets only his own. */
@NullMarked
package io.comanda.customer.web;

import org.jspecify.annotations.NullMarked;
