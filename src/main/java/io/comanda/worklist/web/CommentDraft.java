package io.comanda.worklist.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A comment to be written. */
record CommentDraft(@NotBlank @Size(max = 2000) String text) {}
