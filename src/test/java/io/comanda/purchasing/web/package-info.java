@NullMarked
package io.comanda.purchasing.web;

import org.jspecify.annotations.NullMarked;
