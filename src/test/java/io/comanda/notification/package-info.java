@NullMarked
package io.comanda.notification;

import org.jspecify.annotations.NullMarked;
