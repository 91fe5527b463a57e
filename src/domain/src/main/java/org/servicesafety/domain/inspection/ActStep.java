package org.servicesafety.domain.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/**
 * What each step in the life of a signed act begins and ends with: the act is kept for the transaction, the step is kept for ever. What is
 * refused is told in this order: not visible, not permitted, not readable, not in its turn, wrong, changed meanwhile.
 */
public final class ActStep {

    private static final String CLAUSE = "14";

    private final Acts acts;
    private final Units units;
    private final ActHistory history;
    private final Clock clock;

    public ActStep(Acts acts, Units units, ActHistory history, Clock clock) {
        this.acts = acts;
        this.units = units;
        this.history = history;
        this.clock = clock;
    }

    /** The act, kept from change by others until the transaction ends, if the person sees it. */
    Act open(Rights rights, ActId id) {
        return ActAccess.visible(rights, acts.findToChange(id).orElseThrow(NotVisible::new));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The body to which the inspected unit belongs; itself if it is one. */
    UnitId owner(Act act) {
        return units.find(act.unit()).map(Unit::body).orElseGet(act::body);
    }

    /** Writes the act and what was done to it. */
    Act write(Rights rights, Act act, ActEvent.Kind kind, String about) {
        history.add(event(rights, act, kind, about));
        return acts.change(act);
    }

    /** What the person does to the act at this moment. */
    ActEvent event(Rights rights, Act act, ActEvent.Kind kind, String about) {
        return new ActEvent(act.id(), kind, rights.me().userKey(), clock.instant(), about);
    }

    /** The day in {@code on}, today if absent: not in the future, and not before another day. */
    LocalDate day(FormReader form, @Nullable LocalDate earliest, String beforeIt) {
        LocalDate on = Objects.requireNonNullElse(form.day("on"), today());
        if (on.isAfter(today())) {
            form.fault("on", "in-the-future");
        } else if (earliest != null && on.isBefore(earliest)) {
            form.fault("on", beforeIt, earliest);
        }
        return on;
    }

    static void permit(boolean permitted) {
        if (!permitted) {
            throw new Forbidden(Fault.of("not-permitted").underClause(CLAUSE));
        }
    }

    /**
     * Refuses a step that is not in its turn.
     *
     * @param turn the one state in which it may be taken
     * @param early the code for an act that is not there yet
     * @param late the code for one that has passed it
     */
    static void inTurn(Act act, ActState turn, String early, String late) {
        if (act.isDisposed()) {
            throw new Conflict(Faults.of(Fault.of("act-disposed").underClause(Retention.CLAUSE)));
        }
        if (act.state() != turn) {
            boolean tooEarly = act.state().compareTo(turn) < 0;
            throw new Conflict(Faults.of(Fault.of(tooEarly ? early : late).underClause(CLAUSE)));
        }
    }

    /** Refuses what could not even be read. */
    static void readable(Form form) {
        Faults.check().add(form.misread()).refuseIfAny();
    }

    /** Refuses a step from a version that is no more; a form need not name one. */
    static void current(Act act, Form form) {
        String version = form.at("version");
        boolean stale = version != null && !version.equals(String.valueOf(act.version()));
        Faults.check().addIf(stale, "version", "changed-meanwhile").conflictIfAny();
    }
}
