package org.servicesafety.domain.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Watch;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.plan.PlanImport.Fate;
import org.servicesafety.domain.plan.PlanImport.Heading;
import org.servicesafety.domain.table.ImportReport;

/**
 * Loads a plan in the form of Appendix 1 into a draft (clauses 5 and 6): all rows or none. The same file twice changes nothing, since
 * items that are there in the same words are passed over; a number that stands for something else is refused. Goals, tasks and
 * requirements go into a draft that has none; marks of completion do not, since a draft has none.
 *
 * <p>Faults of a row, with its column: {@code required, responsible-missing, monitor-missing, number-repeated, number-differs,
 * out-of-range, monitors-own-work, too-long, unprintable} and those of its term. Remarks: those of the term, {@code number-anew,
 * mark-left-out}. Notes on the whole: {@code year-differs}.
 */
public final class ImportPlan {

    private final Plans plans;
    private final PlanItems items;
    private final PlanStep step;
    private final PlanTerms terms;
    private final AddItem add;

    public ImportPlan(Plans plans, PlanItems items, PlanStep step, PlanTerms terms, AddItem add) {
        this.plans = plans;
        this.items = items;
        this.step = step;
        this.terms = terms;
        this.add = add;
    }

    /**
     * That the person may load into the plan, before a file is read.
     *
     * @throws NotVisible if there is no such plan for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not edit it
     * @throws org.servicesafety.domain.fault.Conflict {@code plan-not-draft}
     */
    public void permit(Rights rights, PlanId id) {
        draft(rights, id);
    }

    /**
     * What would become of the file; writes nothing.
     *
     * @throws org.servicesafety.domain.fault.Invalid {@code columns-missing} on {@code file}: the table lacks activity, persons or terms
     * @throws org.servicesafety.domain.fault.Conflict {@code plan-not-draft}, {@code too-many}
     */
    public PlanImport preview(Rights rights, PlanId id, PlanFile file) {
        return report(draft(rights, id), file);
    }

    /**
     * Saves the file, unless a row is refused: then the report says why and nothing is changed. Refusals as above.
     *
     * @param watch is told item by item, and may break the work off
     */
    public PlanImport load(Rights rights, PlanId id, PlanFile file, Watch watch) {
        Plan plan = PlanAccess.draft(rights, step.open(id));
        PlanImport planned = report(plan, file);
        if (!planned.report().isAccepted()) {
            return planned;
        }
        PlanContent content = completed(plan.latest().content(), file.content());
        if (!content.equals(plan.latest().content())) {
            step.write(rights, plan.with(plan.latest().with(content)), PlanEvent.Kind.CHANGED, "");
        }
        return saved(planned, add.addAll(rights, plan, fresh(planned), watch));
    }

    private Plan draft(Rights rights, PlanId id) {
        return PlanAccess.draft(rights, plans.find(id).orElseThrow(NotVisible::new));
    }

    private PlanImport report(Plan plan, PlanFile file) {
        refuseWithoutColumns(file);
        List<PlanItem> there = items.of(plan.id(), plan.latest().number());
        PlanRows rows = new PlanRows(file, there, terms.items(plan));
        PlanImport planned = new PlanImport(
                rows.report(), headings(plan.latest().content(), file.content()), file.leftOut(), notes(plan, file));
        Faults.check()
                .addIf(there.size() + fresh(planned).size() > PlanItems.MOST, null, "too-many", PlanItems.MOST)
                .conflictIfAny();
        return planned;
    }

    private static void refuseWithoutColumns(PlanFile file) {
        String missing = Stream.of(ItemColumn.ACTIVITY, ItemColumn.RESPONSIBLE, ItemColumn.MONITOR, ItemColumn.TERM)
                .filter(column -> file.head(column) == null)
                .map(column -> String.valueOf(column.number()))
                .collect(Collectors.joining(", "));
        Faults.check()
                .addIf(!missing.isEmpty(), "file", "columns-missing", missing)
                .refuseIfAny();
    }

    private static List<Fault> notes(Plan plan, PlanFile file) {
        Integer year = file.year();
        return year == null || year == plan.year() ? List.of() : List.of(Fault.of("year-differs", year, plan.year()));
    }

    private static List<ItemContent> fresh(PlanImport planned) {
        return planned.report().items().stream()
                .filter(item -> item.outcome() == ImportedItem.Outcome.NEW)
                .map(ImportedItem::understood)
                .toList();
    }

    private static PlanImport saved(PlanImport planned, List<PlanItem> added) {
        Map<Integer, PlanItem> byNumber = new HashMap<>();
        added.forEach(item -> byNumber.put(item.content().number(), item));
        ImportReport<ImportedItem> report = planned.report();
        List<ImportedItem> all = new ArrayList<>();
        for (ImportedItem item : report.items()) {
            PlanItem saved = byNumber.get(item.understood().number());
            all.add(item.outcome() == ImportedItem.Outcome.NEW ? item.as(Objects.requireNonNull(saved)) : item);
        }
        return new PlanImport(
                new ImportReport<>(report.rows(), report.accepted(), all, report.refused(), report.remarks()),
                planned.texts(),
                planned.leftOut(),
                planned.notes());
    }

    private static PlanContent completed(PlanContent draft, PlanContent file) {
        return new PlanContent(
                draft.goals() != null ? draft.goals() : file.goals(),
                draft.tasks() != null ? draft.tasks() : file.tasks(),
                draft.requirements() != null ? draft.requirements() : file.requirements());
    }

    private static List<Heading> headings(PlanContent draft, PlanContent file) {
        return List.of(
                heading("goals", draft.goals(), file.goals()),
                heading("tasks", draft.tasks(), file.tasks()),
                heading("requirements", draft.requirements(), file.requirements()));
    }

    private static Heading heading(String field, @Nullable String draft, @Nullable String file) {
        if (file == null) {
            return new Heading(field, null, Fate.ABSENT);
        }
        if (draft == null) {
            return new Heading(field, file, Fate.TAKEN);
        }
        return new Heading(field, file, draft.strip().equals(file.strip()) ? Fate.SAME : Fate.KEPT);
    }
}
