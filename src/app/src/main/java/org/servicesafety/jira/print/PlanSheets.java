package org.servicesafety.jira.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.plan.Approval;
import org.servicesafety.domain.plan.ItemId;
import org.servicesafety.domain.plan.Occurrence;
import org.servicesafety.domain.plan.Occurrences;
import org.servicesafety.domain.plan.Plan;
import org.servicesafety.domain.plan.PlanContent;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.plan.PlanItem;
import org.servicesafety.domain.plan.PlanItems;
import org.servicesafety.domain.plan.PrintedPlans;
import org.servicesafety.domain.plan.ReadPlan;
import org.servicesafety.domain.plan.Revision;
import org.servicesafety.domain.print.CheckCode;
import org.servicesafety.domain.print.CheckCodes;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.security.UserNames;

/** Fills Appendix 1 from a plan. */
public final class PlanSheets {

    private final ReadPlan plans;
    private final PlanRecords records;
    private final CheckCodes codes;
    private final Names names;
    private final Clock clock;

    /** What the form is filled from, besides the plan. */
    public record PlanRecords(PlanItems items, Occurrences occurrences, PrintedPlans printed) {}

    /** What units and people are called. */
    public record Names(UnitNames units, UserNames users) {}

    /**
     * What is to be printed.
     *
     * @param revision its number; null for the latest
     * @param withMarks whether column 7 shows the marks of today; else it is left for them to be written in, as in the plan when it was
     *     approved
     */
    public record Wanted(@Nullable Integer revision, boolean withMarks) {}

    public PlanSheets(ReadPlan plans, PlanRecords records, CheckCodes codes, Names names, Clock clock) {
        this.plans = plans;
        this.records = records;
        this.codes = codes;
        this.names = names;
        this.clock = clock;
    }

    /**
     * The form of a revision.
     *
     * @throws NotVisible if there is no such plan or revision for the person
     */
    public PlanForm form(Rights rights, PlanId id, Wanted wanted, Wording wording) {
        Plan plan = plans.read(rights, id);
        Revision revision = wanted.revision() == null
                ? plan.latest()
                : plan.revision(wanted.revision()).orElseThrow(NotVisible::new);
        List<PlanItem> items = records.items().of(id, revision.number());
        PlanRows rows = new PlanRows(names.users(), wording, wanted.withMarks() ? occurrences(id) : Map.of());
        UnitLabel body = body(plan.body());
        return new PlanForm(
                plan.year(),
                approval(revision, body, wording),
                purpose(revision.content()),
                items.stream().map(rows::row).toList(),
                "",
                wanted.withMarks(),
                origin(plan, revision, body, check(plan, revision, items)));
    }

    private Map<ItemId, List<Occurrence>> occurrences(PlanId id) {
        return records.occurrences().of(id).stream().collect(Collectors.groupingBy(Occurrence::item));
    }

    private CheckCode check(Plan plan, Revision revision, List<PlanItem> items) {
        return codes.of(PrintedPlans.ref(plan.id()), PrintedPlans.printed(revision, items));
    }

    private UnitLabel body(UnitId id) {
        return Objects.requireNonNull(names.units().of(List.of(id)).get(id));
    }

    private PlanForm.Approval approval(Revision revision, UnitLabel body, Wording wording) {
        Optional<Approval> given = Optional.ofNullable(revision.approval());
        String office = wording.text("service-safety.print.commander") + "\n"
                + body.name().in(wording.language().tag());
        return new PlanForm.Approval(
                office,
                given.map(Approval::by).map(names.users()::fullNameOf).orElse(""),
                given.map(Approval::on).orElse(null));
    }

    private static PlanForm.Purpose purpose(PlanContent content) {
        return new PlanForm.Purpose(
                orEmpty(content.goals()), orEmpty(content.tasks()), orEmpty(content.requirements()));
    }

    private Origin origin(Plan plan, Revision revision, UnitLabel body, CheckCode code) {
        Integer inForce = plan.inForce().map(Revision::number).orElse(0);
        return new Origin(
                body.code(),
                records.printed().key(plan),
                revision.number(),
                inForce > revision.number() ? inForce : null,
                code,
                LocalDate.now(clock));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
