package io.comanda.platform.engine;

import io.comanda.platform.outside.OutsideAway;
import java.time.Clock;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes, in the transaction that counts a failed try, which jobs have no tries left since a system outside is away. */
@Component
class OutageWatch implements FailedJobCommandFactory {

    private final OutageRows rows;
    private final Clock clock;

    OutageWatch(OutageRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public Command<Object> getCommand(String job, Throwable failure) {
        return context -> {
            new DefaultJobRetryCmd(job, failure).execute(context);
            note(context, job, failure);
            return null;
        };
    }

    private void note(CommandContext context, String job, Throwable failure) {
        var failed = context.getJobManager().findJobById(job);
        if (failed == null || failed.getRetries() > 0) {
            return;
        }
        var away = awayIn(failure);
        if (away == null) {
            rows.forget(job);
        } else {
            rows.note(job, away.system(), clock.instant());
        }
    }

    private static @Nullable OutsideAway awayIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutsideAway away) {
                return away;
            }
        }
        return null;
    }
}
