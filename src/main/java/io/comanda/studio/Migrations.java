package io.comanda.studio;

import io.comanda.platform.actor.CurrentActor;
import io.comanda.studio.domain.Migration;
import io.comanda.studio.domain.MigrationBook;
import io.comanda.studio.domain.MigrationTurns;
import io.comanda.studio.domain.StandingInstances;
import io.comanda.studio.process.MigrationDesk;
import io.comanda.studio.process.MigrationTexts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Running instances move to another version of their process: previewed, tried, in stages, and back. */
@Component
@Transactional
public class Migrations {

    private static final int MOST_STAGE = 100;

    private final MigrationBook book;
    private final MigrationTurns turns;
    private final MigrationDesk desk;
    private final StandingInstances instances;
    private final MigrationTexts texts;
    private final CurrentActor actor;

    Migrations(
            MigrationBook book,
            MigrationTurns turns,
            MigrationDesk desk,
            StandingInstances instances,
            MigrationTexts texts,
            CurrentActor actor) {
        this.book = book;
        this.turns = turns;
        this.desk = desk;
        this.instances = instances;
        this.texts = texts;
        this.actor = actor;
    }

    @Transactional(readOnly = true)
    public MigrationPreview preview(String process, MigrationWish wish) {
        return desk.preview(process, wish);
    }

    /** Lists the instances that run now; none is moved before a stage is set. */
    public MigrationView plan(String process, MigrationWish wish) {
        var planned = desk.plan(process, wish, actor.get().name());
        var number = book.add(planned);
        turns.add(number, instances.of(planned.source()));
        return migration(number);
    }

    @Transactional(readOnly = true)
    public MigrationView migration(String number) {
        return view(book.get(number));
    }

    @Transactional(readOnly = true)
    public List<MigrationView> of(String process) {
        return book.of(process).stream().map(this::view).toList();
    }

    /** In the order of their turn; give the last position seen. */
    @Transactional(readOnly = true)
    public List<MigratedInstance> instances(String number, @Nullable MigratedState state, int after, int limit) {
        book.get(number);
        return turns.list(number, state, after, limit).stream()
                .map(each -> each.told(texts::say))
                .toList();
    }

    /** Does it with all that still wait, and undoes it in the same breath; each in a transaction of its own. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public MigrationTrial tryOut(String number) {
        return desk.tryOut(book.get(number));
    }

    /**
     * Lets the migration move up to this share of its instances; it goes on by itself in the background.
     *
     * @param percent more than before, at most 100
     */
    public MigrationView stage(String number, int percent) {
        var migration = ready(number);
        if (percent <= migration.stage() || percent > MOST_STAGE) {
            throw new StageWrong(percent, migration.stage());
        }
        book.begin(migration, MigrationState.MOVING, percent);
        return migration(number);
    }

    /** Moves back those that were moved and still run. */
    public MigrationView undo(String number) {
        var migration = ready(number);
        desk.requireWayBack(migration);
        book.begin(migration, MigrationState.UNDOING, migration.stage());
        return migration(number);
    }

    private MigrationView view(Migration migration) {
        return migration.view(turns.counts(migration.number()));
    }

    private Migration ready(String number) {
        var migration = book.get(number);
        if (migration.state() != MigrationState.READY) {
            throw new MigrationUnderWay(migration.process());
        }
        return migration;
    }
}
