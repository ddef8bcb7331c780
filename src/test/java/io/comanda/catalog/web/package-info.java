@NullMarked
package io.comanda.catalog.web;

import org.jspecify.annotations.NullMarked;
