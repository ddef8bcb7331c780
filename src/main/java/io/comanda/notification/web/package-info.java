/** The mails of a subject and the undeliverable ones, for people. */
@NullMarked
package io.comanda.notification.web;

import org.jspecify.annotations.NullMarked;
