package org.servicesafety.domain.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.print.FormKind;
import org.servicesafety.domain.print.PrintedRecord;
import org.servicesafety.domain.print.PrintedRecords;
import org.servicesafety.domain.print.PrintedRevision;
import org.servicesafety.domain.print.RecordRef;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.Units;

/** Plans as they are printed and signed (Appendix 1). What is signed are the texts of clause 6 and columns 1 to 6 of each item. */
public final class PrintedPlans implements PrintedRecords {

    /** Between fields: no text that people can enter holds it. */
    private static final String END = "\u001f";

    private final Plans plans;
    private final PlanItems items;
    private final Units units;

    public PrintedPlans(Plans plans, PlanItems items, Units units) {
        this.plans = plans;
        this.items = items;
        this.units = units;
    }

    @Override
    public FormKind kind() {
        return FormKind.PLAN;
    }

    @Override
    public Optional<PrintedRecord> find(Rights rights, long id) {
        return plans.find(new PlanId(id))
                .filter(plan -> rights.sees(plan.body()))
                .map(plan -> new PrintedRecord(
                        ref(plan.id()),
                        key(plan),
                        plan.body(),
                        PlanAccess.mayDraft(rights, plan.body()),
                        plan.revisions().stream()
                                .map(revision -> printed(revision, items.of(plan.id(), revision.number())))
                                .toList()));
    }

    public static RecordRef ref(PlanId id) {
        return new RecordRef(FormKind.PLAN, id.value());
    }

    /** Short name of the plan, without spaces: {@code MU03-PLAN-2026}. */
    public String key(Plan plan) {
        String code = units.find(plan.body()).map(Unit::content).orElseThrow().code();
        return code.replaceAll("\\s", "_") + "-PLAN-" + plan.year();
    }

    /** The revision with these items as it is signed. */
    public static PrintedRevision printed(Revision revision, List<PlanItem> items) {
        PlanContent content = revision.content();
        Stream<@Nullable String> head = Stream.of(content.goals(), content.tasks(), content.requirements());
        Stream<@Nullable String> rows = items.stream().map(PlanItem::content).flatMap(PrintedPlans::columns);
        String text = Stream.concat(head, rows)
                .map(value -> value == null ? "" : value)
                .collect(Collectors.joining(END));
        return new PrintedRevision(revision.number(), text);
    }

    private static Stream<@Nullable String> columns(ItemContent item) {
        return Stream.of(
                String.valueOf(item.number()),
                item.activity(),
                item.responsible().user(),
                item.responsible().title(),
                item.monitor().user(),
                item.monitor().title(),
                item.term().text(),
                item.form());
    }
}
