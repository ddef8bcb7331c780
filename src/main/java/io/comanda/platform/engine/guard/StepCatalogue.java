package io.comanda.platform.engine.guard;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * The published steps a diagram may name: all delegates and listeners that live in the {@code process} room of a module,
 * by the names of their beans. A bean anywhere else cannot be reached from a model.
 */
@Component
public class StepCatalogue {

    private static final Pattern ROOM = Pattern.compile("io\\.comanda\\.[a-z]+\\.process(\\.[a-z]+)*");

    private final ListableBeanFactory beans;
    private final ConcurrentHashMap<Class<?>, Set<String>> known = new ConcurrentHashMap<>();

    StepCatalogue(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Steps for service, send and business rule tasks and for message events. */
    public Set<String> tasks() {
        return of(JavaDelegate.class);
    }

    public Set<String> executionListeners() {
        return of(ExecutionListener.class);
    }

    public Set<String> taskListeners() {
        return of(TaskListener.class);
    }

    boolean has(String name) {
        return tasks().contains(name)
                || taskListeners().contains(name)
                || executionListeners().contains(name);
    }

    Object bean(String name) {
        return beans.getBean(name);
    }

    private Set<String> of(Class<?> kind) {
        return known.computeIfAbsent(kind, k -> {
            var names = new TreeSet<String>();
            for (var name : beans.getBeanNamesForType(k, false, false)) {
                if (isInAProcessRoom(name)) {
                    names.add(name);
                }
            }
            return Set.copyOf(names);
        });
    }

    private boolean isInAProcessRoom(String name) {
        var type = beans.getType(name, false);
        return type != null
                && ROOM.matcher(ClassUtils.getUserClass(type).getPackageName()).matches();
    }
}
