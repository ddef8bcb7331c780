@NullMarked
package io.comanda.purchasing.domain;

import org.jspecify.annotations.NullMarked;
