package io.comanda.platform.engine.guard;

import io.comanda.platform.engine.Step;
import io.comanda.platform.engine.guard.StepType.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    private volatile List<StepType> described = List.of();

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

    /** All steps that say of themselves what they do, by name. */
    public List<StepType> steps() {
        if (described.isEmpty()) {
            var all = new ArrayList<StepType>();
            describe(tasks(), Place.TASK, all);
            describe(taskListeners(), Place.TASK_LISTENER, all);
            describe(executionListeners(), Place.EXECUTION_LISTENER, all);
            all.sort(Comparator.comparing(StepType::bean));
            described = List.copyOf(all);
        }
        return described;
    }

    Optional<StepType> find(String bean) {
        return steps().stream().filter(step -> step.bean().equals(bean)).findFirst();
    }

    boolean has(String name) {
        return tasks().contains(name)
                || taskListeners().contains(name)
                || executionListeners().contains(name);
    }

    Object bean(String name) {
        return beans.getBean(name);
    }

    private void describe(Set<String> names, Place place, List<StepType> all) {
        for (var name : names) {
            var step = type(name).map(type -> type.getAnnotation(Step.class));
            step.ifPresent(s -> all.add(StepType.of(name, place, s)));
        }
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
        return type(name)
                .filter(type -> ROOM.matcher(type.getPackageName()).matches())
                .isPresent();
    }

    private Optional<Class<?>> type(String name) {
        return Optional.<Class<?>>ofNullable(beans.getType(name, false)).map(ClassUtils::getUserClass);
    }
}
