package org.servicesafety.domain.plan;

import static org.servicesafety.domain.testing.Forms.form;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import org.servicesafety.domain.access.Role;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.testing.ActsInMemory;
import org.servicesafety.domain.testing.ExampleUnits;
import org.servicesafety.domain.testing.InspectionsInMemory;
import org.servicesafety.domain.testing.ItemsInMemory;
import org.servicesafety.domain.testing.OccurrenceIssuesInMemory;
import org.servicesafety.domain.testing.OccurrencesInMemory;
import org.servicesafety.domain.testing.PeopleInMemory;
import org.servicesafety.domain.testing.PlansInMemory;
import org.servicesafety.domain.testing.ScansInMemory;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.testing.UnitsInMemory;
import org.servicesafety.domain.unit.UnitId;

/** The plans of MU03: its officer drafts, its commander approves. Today is Monday 23 November 2026. */
class PlanSetting {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneId.of("Asia/Almaty"));

    final UnitsInMemory units = ExampleUnits.loaded();
    final UnitId body = units.id("MU03");
    final PlansInMemory plans = new PlansInMemory();
    final ItemsInMemory items = new ItemsInMemory();
    final OccurrencesInMemory occurrences = new OccurrencesInMemory();
    final OccurrenceIssuesInMemory occurrenceIssues = new OccurrenceIssuesInMemory();
    final PeopleInMemory people = new PeopleInMemory("performer", "monitor", "officer");
    final PlanTerms terms = new PlanTerms(RuleBooks.builtIn(), people);
    final PlanStep step = new PlanStep(plans, plans, CLOCK);
    final PlanDeadline deadline = new PlanDeadline(RuleBooks.builtIn());
    /** So that a test of a step needs no whole plan; the other checks have tests of their own. */
    final PlanChecks documentAlone =
            plan -> ItemChecks.document(plan.latest().content()).toList();

    final CreatePlan create = new CreatePlan(plans, units, plans, new CarryOver(items, occurrences, terms), CLOCK);
    final ChangePlan change = new ChangePlan(step);
    final SubmitPlan submit = new SubmitPlan(step, documentAlone);
    final ApprovePlan approve = new ApprovePlan(step, items, occurrences, occurrenceIssues);
    final ReturnPlan giveBack = new ReturnPlan(step);
    final ClarifyPlan clarify = new ClarifyPlan(step, items);
    final ReadPlan read = new ReadPlan(plans);
    final FindPlans find = new FindPlans(plans, units);
    final ItemStep itemStep = new ItemStep(step, items, terms);
    final AddItem add = new AddItem(itemStep, items);
    final ChangeItem mend = new ChangeItem(itemStep, items);
    final ReadItems list = new ReadItems(read, items);
    final OccurrenceStep work = new OccurrenceStep(step, items, occurrences, occurrenceIssues);
    final MarkOccurrence mark = new MarkOccurrence(work);
    final ConfirmOccurrence confirm = new ConfirmOccurrence(work);
    final AddOccurrence occasion = new AddOccurrence(work, occurrences);
    final ChangeItems transfer = new ChangeItems(itemStep, items);
    final ComparePlan compare = new ComparePlan(read, items);
    final PlanChecks byOrder = new ChecksByOrder(
            items, units, new InspectionsInMemory(units, new ActsInMemory(units)), RuleBooks.builtIn(), CLOCK);
    final WithdrawnItems withdrawn = new WithdrawnItems(read, items, occurrences);
    final ScansInMemory scans = new ScansInMemory(new ArrayList<>());
    final DeletePlan delete = new DeletePlan(step, items, scans);
    final ItemWork deeds = new ItemWork(plans, items, occurrences);

    final SomeRights officer = SomeRights.of("officer").as(Role.SAFETY_OFFICER, body);
    final SomeRights commander = SomeRights.of("commander").as(Role.COMMANDER, body);
    final SomeRights performer = SomeRights.of("performer").as(Role.PERFORMER, body);
    final SomeRights monitor = SomeRights.of("monitor").as(Role.MONITOR, body);
    final SomeRights keeper = SomeRights.of("keeper").administering(body);
    final SomeRights reader = SomeRights.of("reader").as(Role.PERFORMER, body);
    final SomeRights stranger =
            SomeRights.of("stranger").as(Role.SAFETY_OFFICER, units.id("MU05")).as(Role.COMMANDER, units.id("MU05"));

    Form whole(int year) {
        return form(
                "unitId",
                body.value(),
                "year",
                year,
                "goals",
                "no deaths, no injuries",
                "tasks",
                "training; control; analysis",
                "requirements",
                "measures of safety when shooting and driving");
    }

    Plan drafted(int year) {
        return create.create(officer, whole(year));
    }

    Plan submitted(int year) {
        return submit.submit(officer, drafted(year).id(), Form.EMPTY);
    }

    Plan approved(int year, String on) {
        return approve.approve(commander, submitted(year).id(), form("on", on));
    }

    Plan clarified(int year, String approvedOn) {
        return clarify.clarify(
                officer, approved(year, approvedOn).id(), form("cause", "EQUIPMENT", "reason", "new tanks"));
    }

    Form item(String activity, String term) {
        return form("activity", activity, "term.text", term, "form", "act")
                .with("responsible.user", "performer")
                .with("responsible.title", "chief of service")
                .with("monitor.user", "monitor");
    }

    PlanItem added(Plan plan, String activity, String term) {
        return add.add(officer, plan.id(), item(activity, term));
    }
}
