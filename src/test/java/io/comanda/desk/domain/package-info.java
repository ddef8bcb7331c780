/** What the desk reckons. */
@NullMarked
package io.comanda.desk.domain;

import org.jspecify.annotations.NullMarked;
