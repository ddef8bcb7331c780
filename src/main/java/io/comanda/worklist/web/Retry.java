package io.comanda.worklist.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which incidents to try again. */
record Retry(@NotBlank @Size(max = 100) String cause) {}
