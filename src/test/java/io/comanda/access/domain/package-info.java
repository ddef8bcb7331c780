@NullMarked
package io.comanda.access.domain;

import org.jspecify.annotations.NullMarked;
