/** What people are to look at because of what somebody else, or a clock, has done; told at once to their open screens. */
@NullMarked
package io.comanda.platform.notices;

import org.jspecify.annotations.NullMarked;
