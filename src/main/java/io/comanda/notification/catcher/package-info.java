/** Receives the demo's mails on this machine, so that a developer can read them. */
@NullMarked
package io.comanda.notification.catcher;

import org.jspecify.annotations.NullMarked;
