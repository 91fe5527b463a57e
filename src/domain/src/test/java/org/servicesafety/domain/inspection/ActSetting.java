package org.servicesafety.domain.inspection;

import static org.servicesafety.domain.testing.Forms.form;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.testing.ActsInMemory;
import org.servicesafety.domain.testing.Diary;
import org.servicesafety.domain.testing.ExampleUnits;
import org.servicesafety.domain.testing.PeopleInMemory;
import org.servicesafety.domain.testing.PlannedInMemory;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.testing.UnitsInMemory;
import org.servicesafety.domain.testing.ViolationsInMemory;
import org.servicesafety.domain.unit.UnitId;

/** The commission of MU03: a chair, a member with a Jira user and a member without one. Today is Monday 23 November 2026. */
class ActSetting {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneId.of("Asia/Almaty"));

    final UnitsInMemory units = ExampleUnits.loaded();
    final UnitId body = units.id("MU03");
    final ActsInMemory acts = new ActsInMemory(units);
    final ViolationsInMemory violations = new ViolationsInMemory(acts);
    final PeopleInMemory people = new PeopleInMemory("chair", "member", "performer");
    final Diary diary = new Diary();
    final PlannedInMemory planned = new PlannedInMemory();
    final Repeats repeats = new Repeats(violations, units, RuleBooks.builtIn(), CLOCK);
    final DraftChange drafts = new DraftChange(acts, diary, diary, CLOCK);
    final DraftAct draft = new DraftAct(acts, units, people, planned, diary, CLOCK);
    final ChangeAct change = new ChangeAct(drafts, acts, violations, repeats, units, people, planned);
    final DeleteDraft delete = new DeleteDraft(acts, violations, diary, CLOCK);
    final RecordViolation record = new RecordViolation(drafts, violations, repeats, people);
    final ChangeViolation mend = new ChangeViolation(drafts, violations, repeats, people);
    final SignAct sign = new SignAct(acts, violations, repeats, diary, RuleBooks.builtIn(), CLOCK);
    final ActStep step = new ActStep(acts, units, diary, CLOCK);
    final ApproveAct approve = new ApproveAct(step);
    final AcknowledgeAct acknowledge = new AcknowledgeAct(step);
    final ReportElimination report = new ReportElimination(step, violations);
    final RestoreIssue restore = new RestoreIssue(step, violations, diary);
    final ReadAct read = new ReadAct(acts, violations, diary);

    final SomeRights officer = SomeRights.of("officer").as(Role.SAFETY_OFFICER, body);
    final SomeRights chair = SomeRights.of("chair").as(Role.COMMISSION, body);
    final SomeRights member = SomeRights.of("member").seeing(body);
    final SomeRights keeper = SomeRights.of("keeper").administering(body);
    final SomeRights reader = SomeRights.of("reader").as(Role.COMMANDER, body);
    final SomeRights unitCommander = SomeRights.of("unitcommander").as(Role.UNIT_COMMANDER, body);
    final SomeRights stranger = SomeRights.of("stranger").as(Role.SAFETY_OFFICER, units.id("MU05"));

    /** Body and unit alone. */
    Form bare() {
        return form("bodyId", body.value(), "unitId", units.id("MU03-FOOD").value());
    }

    /** All that the form of Appendix 2 asks for; signed by the chair, a member, and a member on paper. */
    Form whole() {
        return bare().with("grounds", "Plan for 2026, item 12")
                .with("chair.position", "deputy commander")
                .with("chair.rank", "Major")
                .with("chair.name", "A.")
                .with("chair.user", "chair")
                .with("members[0].position", "chief of fire service")
                .with("members[0].rank", "Captain")
                .with("members[0].name", "B.")
                .with("members[0].user", "member")
                .with("members[1].position", "engineer")
                .with("members[1].name", "V.")
                .with("startedOn", "2026-11-16")
                .with("endedOn", "2026-11-20")
                .with("areas[0]", "STATE_OF_WORK")
                .with("noViolations", "true");
    }

    /** The same without members. */
    Form alone() {
        return whole().with("members[0].position", "")
                .with("members[0].rank", "")
                .with("members[0].name", "")
                .with("members[0].user", "")
                .with("members[1].position", "")
                .with("members[1].name", "");
    }

    Form violation() {
        return form("text", "sockets without earthing", "kind", "ELECTRICAL", "proposal", "replace the sockets")
                .with("responsible.title", "chief of service")
                .with("due", "2026-12-11");
    }

    Act drafted(Form form) {
        return draft.draft(officer, form);
    }

    Act signed() {
        return sign.sign(chair, drafted(alone()).id(), Form.EMPTY);
    }

    Act approved() {
        return approve.approve(reader, signed().id(), Form.EMPTY);
    }

    Act acknowledged() {
        return acknowledge.acknowledge(unitCommander, approved().id(), Form.EMPTY);
    }

    /** The same step on another day, about noon. */
    ActStep on(String day) {
        return new ActStep(acts, units, diary, Clock.fixed(Instant.parse(day + "T07:00:00Z"), CLOCK.getZone()));
    }

    LocalDate today() {
        return LocalDate.now(CLOCK);
    }

    Act now(Act act) {
        return acts.find(act.id()).orElseThrow();
    }

    Act sign(Rights who, Act act) {
        return sign.sign(who, act.id(), Form.EMPTY);
    }

    Act signFor(Rights who, Act act, Object whom) {
        return sign.sign(who, act.id(), form("for", whom));
    }

    Form versioned(Act act, Form form) {
        return form.with("version", now(act).version());
    }
}
