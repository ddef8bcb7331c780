package io.comanda.worklist.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who is to work on a task, by user name. */
record Assignment(@NotBlank @Size(max = 100) String assignee) {}
