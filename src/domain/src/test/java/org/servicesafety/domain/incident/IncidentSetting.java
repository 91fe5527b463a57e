package org.servicesafety.domain.incident;

import static org.servicesafety.domain.testing.Forms.form;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.DraftAct;
import org.servicesafety.domain.inspection.DraftChange;
import org.servicesafety.domain.inspection.ReadAct;
import org.servicesafety.domain.inspection.RecordViolation;
import org.servicesafety.domain.inspection.Repeats;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.testing.ActsInMemory;
import org.servicesafety.domain.testing.Diary;
import org.servicesafety.domain.testing.ExampleUnits;
import org.servicesafety.domain.testing.IncidentsInMemory;
import org.servicesafety.domain.testing.PeopleInMemory;
import org.servicesafety.domain.testing.PlannedInMemory;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.testing.UnitsInMemory;
import org.servicesafety.domain.testing.ViolationsInMemory;
import org.servicesafety.domain.unit.UnitId;

/** The safety officer of MU05 and others. Today is Monday 23 November 2026. */
final class IncidentSetting {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneId.of("Asia/Almaty"));

    final UnitsInMemory units = ExampleUnits.loaded();
    final UnitId body = units.id("MU05");
    final UnitId vehicles = units.id("MU05-VEH");
    final IncidentsInMemory incidents = new IncidentsInMemory(units);
    final IncidentHistory history = incidents.history();
    private final ActsInMemory acts = new ActsInMemory(units);
    private final ViolationsInMemory violations = new ViolationsInMemory(acts);
    private final Diary diary = new Diary();
    private final IncidentRequest request =
            new IncidentRequest(units, incidents, new ReadAct(acts, violations, diary), CLOCK);
    final ReadIncident read = new ReadIncident(units, incidents, history);
    final FindIncidents find = new FindIncidents(units, incidents);
    final EnterIncident enter = new EnterIncident(request, incidents, history, CLOCK);
    final CorrectIncident correct = new CorrectIncident(read, request, incidents, history, CLOCK);
    final ImportIncidents imports = new ImportIncidents(units, incidents, history, incidents, CLOCK);
    final ChangeCodes codes = new ChangeCodes(incidents);

    final SomeRights officer = SomeRights.of("officer").as(Role.SAFETY_OFFICER, body);
    final SomeRights keeper = SomeRights.of("keeper").administering(body);
    final SomeRights guest = SomeRights.of("guest").seeing(body);
    final SomeRights nobody = SomeRights.of("nobody");
    final SomeRights administrator = SomeRights.ofAdministrator();

    /** A driver was hurt. */
    Form injury() {
        return form("unitId", vehicles.value(), "date", "2026-03-14", "outcome", "INJURY", "injuryKind", "WOUND")
                .with("people", 1)
                .with("onDuty", true)
                .with("cause", "VEHICLE")
                .with("activity", "MOVEMENT")
                .with("circumstances", "overturned on ice");
    }

    Form death() {
        return injury().with("outcome", "DEATH").with("injuryKind", "");
    }

    Incident entered() {
        return enter.enter(officer, injury());
    }

    /** A draft on the vehicle service with one violation. */
    Act act() {
        PeopleInMemory people = new PeopleInMemory("chair");
        Act act = new DraftAct(acts, units, people, new PlannedInMemory(), diary, CLOCK)
                .draft(officer, form("bodyId", body.value(), "unitId", vehicles.value()));
        new RecordViolation(
                        new DraftChange(acts, diary, diary, CLOCK),
                        violations,
                        new Repeats(violations, units, RuleBooks.builtIn(), CLOCK),
                        people)
                .record(officer, act.id(), form("text", "worn tyres", "kind", "VEHICLES"));
        return acts.find(act.id()).orElseThrow();
    }

    String violationOf(Act act) {
        return violations.of(act.id()).get(0).key();
    }
}
