@NullMarked
package io.comanda.notification.gateway;

import org.jspecify.annotations.NullMarked;
