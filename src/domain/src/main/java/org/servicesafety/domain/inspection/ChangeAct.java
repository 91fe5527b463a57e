package org.servicesafety.domain.inspection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.People;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.unit.Units;

/** Changes what a draft says; that takes back the signatures given. */
public final class ChangeAct {

    private final DraftChange drafts;
    private final Acts acts;
    private final Violations violations;
    private final Repeats repeats;
    private final Units units;
    private final People people;
    private final PlannedControls planned;

    public ChangeAct(
            DraftChange drafts,
            Acts acts,
            Violations violations,
            Repeats repeats,
            Units units,
            People people,
            PlannedControls planned) {
        this.drafts = drafts;
        this.acts = acts;
        this.violations = violations;
        this.repeats = repeats;
        this.units = units;
        this.people = people;
        this.planned = planned;
    }

    /**
     * Replaces the content of a draft; what the form lacks is emptied. Content that is the same changes nothing.
     *
     * @param form as for {@link DraftAct}, with {@code version}; an act supplements the same one all its life, whatever is sent
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such act for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not edit it
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong
     * @throws Conflict {@code act-signed} (clause 15), {@code changed-meanwhile}, {@code body-fixed}: a draft stays with its body
     */
    public Act change(Rights rights, ActId id, Form form) {
        Act act = drafts.open(rights, id);
        List<Violation> recorded = violations.of(id);
        ActContent content =
                new ActRequest(rights, acts, units, people, planned).change(form, act, recorded, supplemented(act));
        Faults.check()
                .add(stale(act, form))
                .add(content.body().equals(act.body()) ? Faults.none() : Faults.of(Fault.on("bodyId", "body-fixed")))
                .conflictIfAny();
        return content.equals(act.content()) ? act : write(rights, act, content, recorded);
    }

    private @Nullable Act supplemented(Act act) {
        return Optional.ofNullable(act.content().supplements())
                .flatMap(acts::find)
                .orElse(null);
    }

    private Act write(Rights rights, Act act, ActContent content, List<Violation> recorded) {
        Act changed = drafts.write(rights, act, content, ActEvent.Kind.CHANGED, "");
        if (!content.unit().equals(act.unit())) {
            recorded.forEach(violation -> violations.change(
                    changed, violation, violation.content(), repeats.of(changed, violation.content())));
        }
        return changed;
    }

    private static Faults stale(Act act, Form form) {
        boolean current = String.valueOf(act.version()).equals(form.at("version"));
        return current ? Faults.none() : Faults.of(Fault.on("version", "changed-meanwhile"));
    }
}
