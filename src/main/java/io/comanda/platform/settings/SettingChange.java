package io.comanda.platform.settings;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One change of a setting.
 *
 * @param was the whole former value, for who wants it back
 */
public record SettingChange(Instant at, String actor, List<Difference> differences, Map<String, Object> was) {

    /**
     * A part that is not as it was.
     *
     * @param field where it stands, for instance {@code channels.desk}
     * @param before and after: empty where there is nothing
     */
    public record Difference(String field, String before, String after) {}
}
