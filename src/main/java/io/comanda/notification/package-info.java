/**
 * Tells people what happened: keeps each mail as a row of the transaction that caused it, writes it in the reader's
 * language and delivers it, once as far as SMTP allows. What cannot be delivered waits here for a person.
 */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"kernel::*", "platform"})
@NullMarked
package io.comanda.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
