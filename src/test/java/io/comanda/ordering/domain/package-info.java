@NullMarked
package io.comanda.ordering.domain;

import org.jspecify.annotations.NullMarked;
