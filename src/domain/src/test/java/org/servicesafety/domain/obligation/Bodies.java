package org.servicesafety.domain.obligation;

import java.time.Clock;
import java.util.List;
import org.servicesafety.domain.rulebook.RuleBooks;

/** The small army for tests of other packages. */
public final class Bodies {
    private Bodies() {}

    /** What it has not done: it has done nothing, and no records ask anything of it. */
    public static OpenObligations openObligations(Clock clock) {
        SmallArmy army = new SmallArmy();
        return new OpenObligations(army, army, army, army, List::of, RuleBooks.builtIn(), clock);
    }
}
