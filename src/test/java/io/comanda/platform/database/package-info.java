@NullMarked
package io.comanda.platform.database;

import org.jspecify.annotations.NullMarked;
