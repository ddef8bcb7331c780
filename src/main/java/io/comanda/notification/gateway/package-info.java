/** Delivers what is due over SMTP and notes what became of it. */
@NullMarked
package io.comanda.notification.gateway;

import org.jspecify.annotations.NullMarked;
