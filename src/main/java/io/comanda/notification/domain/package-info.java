/** The mails as rows: what each kind needs to know, what is due, what was delivered. */
@NullMarked
package io.comanda.notification.domain;

import org.jspecify.annotations.NullMarked;
