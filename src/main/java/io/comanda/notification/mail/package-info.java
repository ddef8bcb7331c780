/** Writes a mail: texts and facts become HTML, plain text and attachments. */
@NullMarked
package io.comanda.notification.mail;

import org.jspecify.annotations.NullMarked;
