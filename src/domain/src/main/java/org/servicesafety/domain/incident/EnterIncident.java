package org.servicesafety.domain.incident;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;

/** Enters an incident. */
public final class EnterIncident {

    private final IncidentRequest request;
    private final Incidents incidents;
    private final IncidentHistory history;
    private final Clock clock;

    public EnterIncident(IncidentRequest request, Incidents incidents, IncidentHistory history, Clock clock) {
        this.request = request;
        this.incidents = incidents;
        this.history = history;
        this.clock = clock;
    }

    /**
     * The new incident.
     *
     * @param form {@code unitId, date, outcome, injuryKind} (of an injury, and of it alone), {@code people, onDuty, cause, activity,
     *     circumstances} and {@code links[0].actId, links[0].violation}
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not enter incidents of the unit
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong: {@code required}, {@code unknown-unit}, {@code in-the-future},
     *     {@code unit-not-there}, {@code only-for-injuries}, {@code out-of-range}, {@code unknown-code}, {@code code-retired},
     *     {@code unknown-act}, {@code not-of-act} and those of {@link org.servicesafety.domain.form.FormReader}
     */
    public Incident enter(Rights rights, Form form) {
        Faults.Check check = Faults.check();
        IncidentContent content = request.read(rights, form, null, check);
        check.refuseIfAny();
        Incident incident =
                incidents.add(List.of(Objects.requireNonNull(content))).get(0);
        history.add(List.of(new IncidentEvent(
                incident.id(),
                IncidentEvent.Kind.ENTERED,
                rights.me().userKey(),
                clock.instant(),
                null,
                incident.content())));
        return incident;
    }
}
