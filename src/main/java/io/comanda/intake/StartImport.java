package io.comanda.intake;

import java.nio.file.Path;

/** Files of a folder, to be imported by a mapping. */
public record StartImport(String mapping, String mappingText, Path folder, ImportOptions options) {}
