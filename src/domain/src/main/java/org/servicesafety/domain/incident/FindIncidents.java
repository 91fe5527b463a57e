package org.servicesafety.domain.incident;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.ReadUnit;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitAccess;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Lists the incidents that the person sees: those of the bodies whose project he may open. */
public final class FindIncidents {

    private final Units units;
    private final Incidents incidents;

    public FindIncidents(Units units, Incidents incidents) {
        this.units = units;
        this.incidents = incidents;
    }

    /**
     * One page of incidents, the latest day first.
     *
     * @param form filters {@code unit} with {@code subtree} (all below it too), {@code from} and {@code to} (both days inclusive),
     *     {@code outcome, onDuty, cause, activity}, and {@code start, limit}
     * @throws org.servicesafety.domain.fault.Invalid if a filter is not understood; {@code before-from} on {@code to}
     * @throws org.servicesafety.domain.fault.NotVisible if the person does not see the unit
     */
    public Page<Incident> find(Rights rights, Form form) {
        Faults.Check check = Faults.check();
        IncidentQuery query = query(rights, form, check);
        Paging paging = Paging.read(form, check);
        check.refuseIfAny();
        return incidents.find(placed(query, rights, form), paging);
    }

    /**
     * Many pages one after the other, for a file.
     *
     * @param form as for {@link #find}, without {@code start} and {@code limit}
     */
    public Page<Incident> find(Rights rights, Form form, Paging paging) {
        Faults.Check check = Faults.check();
        IncidentQuery query = query(rights, form, check);
        check.refuseIfAny();
        return incidents.find(placed(query, rights, form), paging);
    }

    private IncidentQuery query(Rights rights, Form form, Faults.Check check) {
        check.add(form.misread());
        FormReader reader = new FormReader(form, check);
        reader.number("unit");
        reader.flag("subtree");
        LocalDate from = reader.day("from");
        LocalDate to = reader.day("to");
        check.addIf(from != null && to != null && to.isBefore(from), "to", "before-from");
        return new IncidentQuery(
                UnitAccess.seen(rights, units),
                null,
                null,
                from,
                to,
                reader.choice("outcome", Outcome.class),
                form.has("onDuty") ? (Boolean) reader.flag("onDuty") : null,
                reader.text("cause", IncidentCode.LONGEST),
                reader.text("activity", IncidentCode.LONGEST));
    }

    private IncidentQuery placed(IncidentQuery query, Rights rights, Form form) {
        Unit unit = unit(rights, form.at("unit"));
        boolean subtree = "true".equals(form.at("subtree"));
        return new IncidentQuery(
                query.bodies(),
                unit == null || subtree ? null : unit.id(),
                unit == null || !subtree ? null : unit.path(),
                query.from(),
                query.to(),
                query.outcome(),
                query.onDuty(),
                query.cause(),
                query.activity());
    }

    private @Nullable Unit unit(Rights rights, @Nullable String number) {
        return number == null ? null : new ReadUnit(units).read(rights, new UnitId(Long.parseLong(number)));
    }
}
