package org.servicesafety.jira.print;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.plan.Approval;
import org.servicesafety.domain.plan.ItemContent;
import org.servicesafety.domain.plan.Official;
import org.servicesafety.domain.plan.Plan;
import org.servicesafety.domain.plan.PlanContent;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.plan.PlanItem;
import org.servicesafety.domain.plan.PlanItems;
import org.servicesafety.domain.plan.PrintedPlans;
import org.servicesafety.domain.plan.ReadPlan;
import org.servicesafety.domain.plan.Revision;
import org.servicesafety.domain.print.CheckCodes;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.security.UserNames;

/** Fills Appendix 1 from a plan, as approved: column 7 is left for the marks to be written in. */
public final class PlanSheets {

    private final ReadPlan plans;
    private final PlanItems items;
    private final PrintedPlans printed;
    private final CheckCodes codes;
    private final Names names;
    private final Clock clock;

    /** What units and people are called. */
    public record Names(UnitNames units, UserNames users) {}

    public PlanSheets(
            ReadPlan plans, PlanItems items, PrintedPlans printed, CheckCodes codes, Names names, Clock clock) {
        this.plans = plans;
        this.items = items;
        this.printed = printed;
        this.codes = codes;
        this.names = names;
        this.clock = clock;
    }

    /**
     * The form of a revision.
     *
     * @param number of the revision; null for the latest
     * @throws NotVisible if there is no such plan or revision for the person
     */
    public PlanForm form(Rights rights, PlanId id, @Nullable Integer number, Wording wording) {
        Plan plan = plans.read(rights, id);
        Revision revision =
                number == null ? plan.latest() : plan.revision(number).orElseThrow(NotVisible::new);
        List<PlanItem> rows = items.of(id, revision.number());
        UnitLabel body = body(plan.body());
        return new PlanForm(
                plan.year(),
                approval(revision, body, wording),
                purpose(revision.content()),
                rows.stream().map(PlanItem::content).map(this::item).toList(),
                "",
                origin(plan, revision, rows, body));
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

    private PlanForm.Item item(ItemContent item) {
        return new PlanForm.Item(
                String.valueOf(item.number()),
                item.activity(),
                official(item.responsible()),
                official(item.monitor()),
                item.term().text(),
                orEmpty(item.form()),
                "");
    }

    private String official(Official official) {
        return official.title() != null ? official.title() : names.users().fullNameOf(official.user());
    }

    private PlanForm.Origin origin(Plan plan, Revision revision, List<PlanItem> rows, UnitLabel body) {
        Integer inForce = plan.inForce().map(Revision::number).orElse(0);
        return new PlanForm.Origin(
                body.code(),
                printed.key(plan),
                revision.number(),
                inForce > revision.number() ? inForce : null,
                codes.of(PrintedPlans.ref(plan.id()), PrintedPlans.printed(revision, rows)),
                LocalDate.now(clock),
                false);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
