package org.servicesafety.domain.incident;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/** Corrects or deletes an incident, each with its reason; what it said before stays in its history. */
public final class CorrectIncident {

    static final int LONGEST_REASON = 1000;

    private final ReadIncident read;
    private final IncidentRequest request;
    private final Incidents incidents;
    private final IncidentHistory history;
    private final Clock clock;

    public CorrectIncident(
            ReadIncident read, IncidentRequest request, Incidents incidents, IncidentHistory history, Clock clock) {
        this.read = read;
        this.request = request;
        this.incidents = incidents;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Replaces what is said about an incident; what the form lacks is emptied. Content that is the same changes nothing.
     *
     * @param form as for {@link EnterIncident}, with {@code version} and {@code reason}
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such incident for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not correct it, or not enter incidents where it would belong
     * @throws org.servicesafety.domain.fault.Invalid as {@link EnterIncident}, and {@code required} on {@code reason} and {@code version}
     * @throws Conflict {@code changed-meanwhile}
     */
    public Incident correct(Rights rights, IncidentId id, Form form) {
        Incident incident = read.toChange(rights, id);
        IncidentAccess.refuseUnless(IncidentAccess.mayEdit(rights, read.bodyOf(incident)));
        Faults.Check check = Faults.check();
        FormReader reader = new FormReader(form, check).require("version", "reason");
        reader.number("version");
        String reason = reader.text("reason", LONGEST_REASON);
        IncidentContent content = request.read(rights, form, incident.content(), check);
        check.refuseIfAny();
        refuseIfStale(incident, form);
        if (incident.content().equals(content)) {
            return incident;
        }
        Incident corrected = incidents.change(id, Objects.requireNonNull(content));
        keep(rights, corrected, IncidentEvent.Kind.CORRECTED, reason);
        return corrected;
    }

    /**
     * Deletes an incident; its history stays.
     *
     * @param form {@code reason} and, to be safe from the changes of others, {@code version}
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such incident for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person is not the safety officer of the body
     * @throws org.servicesafety.domain.fault.Invalid {@code required} on {@code reason}
     * @throws Conflict {@code changed-meanwhile}
     */
    public void delete(Rights rights, IncidentId id, Form form) {
        Incident incident = read.toChange(rights, id);
        IncidentAccess.refuseUnless(IncidentAccess.mayDelete(rights, read.bodyOf(incident)));
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check).require("reason");
        reader.number("version");
        String reason = reader.text("reason", LONGEST_REASON);
        check.refuseIfAny();
        if (form.has("version")) {
            refuseIfStale(incident, form);
        }
        incidents.remove(id);
        keep(rights, incident, IncidentEvent.Kind.DELETED, reason);
    }

    private void keep(Rights rights, Incident incident, IncidentEvent.Kind kind, @Nullable String reason) {
        history.add(List.of(new IncidentEvent(
                incident.id(), kind, rights.me().userKey(), clock.instant(), reason, incident.content())));
    }

    private static void refuseIfStale(Incident incident, Form form) {
        if (!Objects.equals(form.at("version"), String.valueOf(incident.version()))) {
            throw new Conflict(Fault.on("version", "changed-meanwhile"));
        }
    }
}
