/** What is deployed, as administrators read it. */
@NullMarked
package io.comanda.studio.web;

import org.jspecify.annotations.NullMarked;
