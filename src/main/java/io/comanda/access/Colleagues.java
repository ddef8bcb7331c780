package io.comanda.access;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The active people of the house: found while a name is typed, and in what others write. */
@Component
@Transactional(readOnly = true)
public class Colleagues {

    private static final int MOST_NAMED = 20;
    private static final Pattern NAMED = Pattern.compile("(?<![\\w@])@([a-z0-9][a-z0-9._-]{0,62}[a-z0-9])");

    private final JdbcClient jdbc;
    private final Users users;

    Colleagues(JdbcClient jdbc, Users users) {
        this.jdbc = jdbc;
        this.users = users;
    }

    /**
     * Those whose user name, or a word of whose name, begins so.
     *
     * @param roles of which they must hold one; any when empty
     */
    public List<Colleague> beginning(String text, Collection<String> roles, int limit) {
        var pattern = text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return jdbc.sql(
                        """
                        select username, display_name from access_account a
                        where active and kind = 'PERSON'
                          and (username like platform_fold(:beginning)
                            or ' ' || platform_fold(display_name) like '% ' || platform_fold(:beginning))
                          and (cardinality(:roles::text[]) = 0 or exists (
                            select from access_account_role r where r.account_id = a.id and r.role = any(:roles)))
                        order by platform_fold(display_name), username limit :limit""")
                .param("beginning", pattern)
                .param("roles", roles.toArray(String[]::new))
                .param("limit", limit)
                .query(Colleague.class)
                .list();
    }

    /** Those a text names by {@code @username}, at most twenty. */
    public List<UserView> namedIn(String text) {
        var names = NAMED.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group(1))
                .distinct()
                .limit(MOST_NAMED)
                .toList();
        return names.isEmpty() ? List.of() : users.named(names);
    }
}
