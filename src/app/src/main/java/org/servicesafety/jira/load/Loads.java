package org.servicesafety.jira.load;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.servicesafety.domain.access.Watch;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;

/**
 * Loads that somebody waits for, each under the name that its sender gave it. They are known to the node that carries them out, to which
 * Jira's cluster leads all requests of one session.
 */
public final class Loads {

    private final Map<Name, Load> running = new ConcurrentHashMap<>();

    /**
     * Whose load it is.
     *
     * @param user key of who sent it: nobody else finds it
     * @param plan into which it goes
     * @param name given by the sender
     */
    public record Name(String user, long plan, String name) {}

    /** How far a load has come: so many items of all; 0 of 0 while the file is read. */
    public record Step(int done, int all) {}

    private static final class Load implements Watch {

        private volatile Step step = new Step(0, 0);
        private volatile boolean cancelled;

        @Override
        public void at(int done, int all) {
            step = new Step(done, all);
            if (cancelled) {
                throw new Conflict(Faults.of(Fault.of("cancelled")));
            }
        }
    }

    /** Carries out a load under a name, for as long as it lasts. */
    public <T> T during(Name name, Function<Watch, T> work) {
        Load load = new Load();
        running.put(name, load);
        try {
            return work.apply(load);
        } finally {
            running.remove(name, load);
        }
    }

    /** How far the load has come; empty if none of this name is running. */
    public Optional<Step> step(Name name) {
        return Optional.ofNullable(running.get(name)).map(load -> load.step);
    }

    /** Asks the load to break off before its next item; false if none of this name is running. */
    public boolean cancel(Name name) {
        Load load = running.get(name);
        if (load == null) {
            return false;
        }
        load.cancelled = true;
        return true;
    }
}
