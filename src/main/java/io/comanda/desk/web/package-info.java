/** The desk over HTTP. */
@NullMarked
package io.comanda.desk.web;

import org.jspecify.annotations.NullMarked;
