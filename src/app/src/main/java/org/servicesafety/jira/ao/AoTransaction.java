package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.function.Supplier;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.jira.figures.Once;

/** A transaction of Active Objects: an exception undoes everything written in it. */
public final class AoTransaction implements Transaction {

    private final ActiveObjects ao;
    private final Once once;

    public AoTransaction(ActiveObjects ao, Once once) {
        this.ao = ao;
        this.once = once;
    }

    @Override
    public <T> T in(Supplier<T> work) {
        return once.during(() -> ao.executeInTransaction(work::get));
    }
}
