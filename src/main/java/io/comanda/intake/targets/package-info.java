/** Each kind of our data that a mapping can fill: its fields, and how a row becomes what the owning module takes. */
@NullMarked
package io.comanda.intake.targets;

import org.jspecify.annotations.NullMarked;
