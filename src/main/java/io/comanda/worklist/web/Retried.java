package io.comanda.worklist.web;

/** How many incidents will be tried again; fewer than a full batch means there are no more. */
record Retried(int retried) {}
