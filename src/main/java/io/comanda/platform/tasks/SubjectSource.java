package io.comanda.platform.tasks;

import java.util.Collection;
import java.util.Map;

/** Knows the things of one type that tasks are about; implemented by the module that owns them. */
public interface SubjectSource {

    /** As diagrams name it, for instance {@code order}. */
    String type();

    /** By number, with one statement; numbers nobody knows are left out. */
    Map<String, SubjectFacts> of(Collection<String> numbers);
}
