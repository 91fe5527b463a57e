package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.jira.figures.Once;

/**
 * A transaction of Active Objects: an exception undoes everything written in it. Active Objects makes transactions serializable, so the
 * database refuses one of two that write the same row at once. The refused one is run again, from its beginning: use cases lock what
 * they write before they do anything that no transaction could undo.
 */
public final class AoTransaction implements Transaction {

    /** Serialization failure, deadlock, and a unique value that another has just written. */
    private static final Set<String> IN_THE_WAY = Set.of("40001", "40P01", "23505");

    private static final int ATTEMPTS = 5;

    private final ActiveObjects ao;
    private final Once once;

    public AoTransaction(ActiveObjects ao, Once once) {
        this.ao = ao;
        this.once = once;
    }

    @Override
    public <T> T in(Supplier<T> work) {
        return once.isUnderWay() ? run(work) : attempt(work, 1);
    }

    private <T> T attempt(Supplier<T> work, int number) {
        try {
            return once.during(() -> run(work));
        } catch (RuntimeException e) {
            if (!isInTheWay(e)) {
                throw e;
            }
            if (number == ATTEMPTS) {
                throw new Conflict(Fault.of("changed-meanwhile"));
            }
        }
        return attempt(work, number + 1);
    }

    private <T> T run(Supplier<T> work) {
        return ao.executeInTransaction(work::get);
    }

    private static boolean isInTheWay(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && IN_THE_WAY.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
