@NullMarked
package io.comanda.access.web;

import org.jspecify.annotations.NullMarked;
