package io.comanda.worklist.process;

import io.comanda.access.Role;
import io.comanda.platform.engine.guard.ModelVocabulary;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tasks are offered to roles. */
@Component
class GroupVocabulary implements ModelVocabulary {

    @Override
    public Set<String> groups() {
        return Arrays.stream(Role.values()).map(Role::id).collect(Collectors.toUnmodifiableSet());
    }
}
