package org.servicesafety.domain.incident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.ReadAct;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitAccess;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Reads what was said about one incident and holds it against the units, the lists of codes and the acts. */
public final class IncidentRequest {

    private static final int LONGEST_KEY = 255;
    private static final int MOST_LINKS = 20;

    private final Units units;
    private final IncidentCodes codes;
    private final ReadAct acts;
    private final Clock clock;

    public IncidentRequest(Units units, IncidentCodes codes, ReadAct acts, Clock clock) {
        this.units = units;
        this.codes = codes;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * The content; faults are kept in the check, and then it is null.
     *
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not enter incidents of the unit that it names
     */
    @Nullable
    IncidentContent read(Rights rights, Form form, @Nullable IncidentContent before, Faults.Check check) {
        check.add(form.misread());
        FormReader reader = new FormReader(form, check).require("unitId");
        Unit unit = unit(rights, reader, check);
        IncidentDraft draft = IncidentDraft.read(reader, unit, before);
        draft.check(reader, check);
        check.addIf(draft.isAhead(LocalDate.now(clock)), "date", "in-the-future");
        CodeLists.of(codes).check(draft, check);
        List<IncidentLink> links = links(rights, reader, check);
        return check.isEmpty() ? draft.content(links) : null;
    }

    private @Nullable Unit unit(Rights rights, FormReader reader, Faults.Check check) {
        Long number = reader.number("unitId");
        if (number == null) {
            return null;
        }
        Optional<Unit> unit = units.find(new UnitId(number)).filter(found -> UnitAccess.sees(rights, found));
        check.addIf(unit.isEmpty(), "unitId", "unknown-unit", number);
        unit.ifPresent(found -> IncidentAccess.refuseUnless(IncidentAccess.mayEdit(rights, found.body())));
        return unit.orElse(null);
    }

    private List<IncidentLink> links(Rights rights, FormReader reader, Faults.Check check) {
        if (reader.form().size("links") > MOST_LINKS) {
            check.add("links", "too-many", MOST_LINKS);
            return List.of();
        }
        List<IncidentLink> links = new ArrayList<>();
        reader.each("links", part -> Optional.ofNullable(link(rights, part)))
                .forEach(link -> link.filter(found -> !links.contains(found)).ifPresent(links::add));
        return links;
    }

    private @Nullable IncidentLink link(Rights rights, FormReader part) {
        Long number = part.require("actId").number("actId");
        String violation = part.text("violation", LONGEST_KEY);
        Optional<Act> act = number == null ? Optional.empty() : act(rights, number);
        if (number != null && act.isEmpty()) {
            part.fault("actId", "unknown-act", number);
        }
        if (act.isPresent() && violation != null && !isOf(rights, act.get(), violation)) {
            part.fault("violation", "not-of-act", violation);
        }
        return act.map(found -> new IncidentLink(found.id(), violation)).orElse(null);
    }

    private Optional<Act> act(Rights rights, long number) {
        try {
            return Optional.of(acts.read(rights, new ActId(number)));
        } catch (NotVisible none) {
            return Optional.empty();
        }
    }

    private boolean isOf(Rights rights, Act act, String violation) {
        return acts.violations(rights, act.id()).stream().anyMatch(one -> Objects.equals(one.key(), violation));
    }
}
