@NullMarked
package io.comanda.notification.domain;

import org.jspecify.annotations.NullMarked;
