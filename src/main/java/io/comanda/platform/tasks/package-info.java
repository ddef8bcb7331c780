/** What modules tell the task list about the things its tasks are about. */
@NullMarked
package io.comanda.platform.tasks;

import org.jspecify.annotations.NullMarked;
