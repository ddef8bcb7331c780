@NullMarked
package io.comanda.platform.transfers;

import org.jspecify.annotations.NullMarked;
