/** What is deployed, over HTTP. */
@NullMarked
package io.comanda.studio.web;

import org.jspecify.annotations.NullMarked;
