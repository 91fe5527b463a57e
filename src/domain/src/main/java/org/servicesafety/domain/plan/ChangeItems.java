package org.servicesafety.domain.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;

/** Changes the responsible person, the monitoring person or the term of chosen items of a draft at once, as after a transfer. */
public final class ChangeItems {

    private static final int MOST = 1000;

    private final ItemStep step;
    private final PlanItems items;

    public ChangeItems(ItemStep step, PlanItems items) {
        this.step = step;
        this.items = items;
    }

    /** What all of them are to say; null leaves it as it is. */
    private record Common(@Nullable Official responsible, @Nullable Official monitor, @Nullable ItemTerm term) {

        ItemContent in(ItemContent content) {
            return new ItemContent(
                    content.number(),
                    content.activity(),
                    content.kind(),
                    Optional.ofNullable(responsible).orElse(content.responsible()),
                    Optional.ofNullable(monitor).orElse(content.monitor()),
                    Optional.ofNullable(term).orElse(content.term()),
                    content.form());
        }
    }

    /**
     * Changes all of them or none.
     *
     * @param form {@code keys} (1 to 1000), and what to change: {@code responsible {user, title}, monitor {user, title}, term {text}}
     * @return those items as they now are, in the order of the keys
     * @throws org.servicesafety.domain.fault.NotVisible if there is no such plan for the person
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not edit it
     * @throws org.servicesafety.domain.fault.Invalid with all that is wrong, by its key where an item is; {@code no-such-item},
     *     {@code nothing-to-change}, {@code monitors-own-work}
     * @throws org.servicesafety.domain.fault.Conflict {@code plan-not-draft}
     */
    public List<PlanItem> change(Rights rights, PlanId id, Form form) {
        Plan plan = step.open(rights, id);
        Faults.Check check = Faults.check().add(form.misread());
        Common common = read(plan, new FormReader(form, check));
        check.addIf(form.size("keys") == 0 && !form.isMisread("keys"), "keys", "required")
                .addIf(form.size("keys") > MOST, "keys", "too-many", MOST)
                .addIf(
                        common.equals(new Common(null, null, null))
                                && form.misread().isEmpty(),
                        null,
                        "nothing-to-change");
        List<PlanItem> chosen = chosen(plan, form, check);
        chosen.stream()
                .filter(item -> monitorsOwnWork(common.in(item.content())))
                .forEach(item -> check.add(item.key(), "monitors-own-work"));
        check.refuseIfAny();
        return write(rights, plan, chosen, common);
    }

    private Common read(Plan plan, FormReader form) {
        ItemReader reader = step.reader(plan);
        return new Common(
                form.form().within("responsible").values().isEmpty()
                        ? null
                        : form.within("responsible", reader::official),
                form.form().within("monitor").values().isEmpty() ? null : form.within("monitor", reader::official),
                form.form().within("term").values().isEmpty() ? null : form.within("term", reader::term));
    }

    private List<PlanItem> chosen(Plan plan, Form form, Faults.Check check) {
        Map<String, PlanItem> all = items.of(plan.id(), plan.latest().number()).stream()
                .collect(Collectors.toMap(PlanItem::key, Function.identity()));
        List<PlanItem> chosen = new ArrayList<>();
        for (int index = 0; index < Math.min(form.size("keys"), MOST); index++) {
            String field = "keys[" + index + "]";
            PlanItem item = all.get(Objects.requireNonNullElse(form.at(field), ""));
            check.addIf(item == null, field, "no-such-item");
            Optional.ofNullable(item).ifPresent(chosen::add);
        }
        return chosen.stream().distinct().toList();
    }

    private static boolean monitorsOwnWork(ItemContent content) {
        String performer = content.responsible().user();
        return performer != null && performer.equals(content.monitor().user());
    }

    private List<PlanItem> write(Rights rights, Plan plan, List<PlanItem> chosen, Common common) {
        List<PlanItem> changed = chosen.stream()
                .map(item -> {
                    ItemContent content = common.in(item.content());
                    return content.equals(item.content()) ? item : items.change(plan, item, content);
                })
                .toList();
        step.noteAll(rights, plan, PlanEvent.Kind.ITEM_CHANGED, changed);
        return changed;
    }
}
