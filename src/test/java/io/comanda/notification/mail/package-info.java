@NullMarked
package io.comanda.notification.mail;

import org.jspecify.annotations.NullMarked;
