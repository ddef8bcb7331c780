@NullMarked
package io.comanda.platform.web;

import org.jspecify.annotations.NullMarked;
