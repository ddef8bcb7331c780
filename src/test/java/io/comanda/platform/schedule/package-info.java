@NullMarked
package io.comanda.platform.schedule;

import org.jspecify.annotations.NullMarked;
