@NullMarked
package io.comanda.notification.web;

import org.jspecify.annotations.NullMarked;
