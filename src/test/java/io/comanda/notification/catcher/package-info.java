@NullMarked
package io.comanda.notification.catcher;

import org.jspecify.annotations.NullMarked;
