/** Payments over HTTP: for finance, and for providers that call back. */
@NullMarked
package io.comanda.payment.web;

import org.jspecify.annotations.NullMarked;
