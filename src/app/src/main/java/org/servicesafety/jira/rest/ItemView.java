package org.servicesafety.jira.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.plan.CompletionMark;
import org.servicesafety.domain.plan.ItemAccess;
import org.servicesafety.domain.plan.ItemContent;
import org.servicesafety.domain.plan.ItemId;
import org.servicesafety.domain.plan.ItemTerm;
import org.servicesafety.domain.plan.Occurrence;
import org.servicesafety.domain.plan.OccurrenceCounts;
import org.servicesafety.domain.plan.Occurrences;
import org.servicesafety.domain.plan.Official;
import org.servicesafety.domain.plan.Origin;
import org.servicesafety.domain.plan.Plan;
import org.servicesafety.domain.plan.PlanAccess;
import org.servicesafety.domain.plan.PlanItem;
import org.servicesafety.domain.plan.PlanItems;
import org.servicesafety.domain.plan.Revision;
import org.servicesafety.jira.rest.ItemJson.ProgressJson;
import org.servicesafety.jira.rest.OccurrenceJson.MarkJson;
import org.servicesafety.jira.security.UserNames;

/** Shows items of plans with their occurrences. */
public final class ItemView {

    private final UserNames users;
    private final PlanItems items;
    private final Occurrences occurrences;
    private final Clock clock;

    public ItemView(UserNames users, PlanItems items, Occurrences occurrences, Clock clock) {
        this.users = users;
        this.items = items;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** One item. */
    ItemJson show(Plan plan, PlanItem item, Rights rights) {
        return in(plan, List.of(item), rights).apply(item);
    }

    /** How to show each of these items of a plan: occurrences, rights and names are read once for all. */
    Function<PlanItem, ItemJson> in(Plan plan, Collection<PlanItem> shown, Rights asking) {
        Rights rights = new RightsAskedOnce(asking);
        Names names = new Names();
        Map<ItemId, List<Occurrence>> all = all(shown);
        Map<ItemId, PlanItem> atWork = atWork(plan, shown);
        return item -> {
            List<Occurrence> own = all.getOrDefault(item.id(), List.of());
            PlanItem now = atWork.get(item.id());
            ItemContent content = now == null ? null : now.content();
            List<OccurrenceJson> each = own.stream()
                    .map(one -> show(plan, content, one, rights, names))
                    .toList();
            return json(item, names, own, each, can(plan, item, now, rights));
        };
    }

    /** The same without the occurrences, which are only counted: for lists of many items. */
    Function<PlanItem, ItemJson> brief(Plan plan, Collection<PlanItem> shown, Rights rights) {
        Map<ItemId, List<Occurrence>> all = all(shown);
        Names names = new Names();
        List<String> can = PlanAccess.canWithItems(rights, plan);
        return item -> json(
                item,
                names,
                all.getOrDefault(item.id(), List.of()),
                List.of(),
                item.revision() == plan.latest().number() ? can : List.of());
    }

    private Map<ItemId, List<Occurrence>> all(Collection<PlanItem> shown) {
        return occurrences.of(shown.stream().map(PlanItem::id).toList()).stream()
                .collect(Collectors.groupingBy(Occurrence::item));
    }

    /**
     * What the revision in force says of the items, by which their occurrences are done, whatever revision is shown; of those that a
     * clarification took out, what the last approved revision with them says.
     */
    private Map<ItemId, PlanItem> atWork(Plan plan, Collection<PlanItem> shown) {
        Map<ItemId, PlanItem> found = new HashMap<>();
        Set<ItemId> missing = shown.stream().map(PlanItem::id).collect(Collectors.toCollection(HashSet::new));
        for (Revision revision : plan.approved()) {
            boolean same = shown.stream().allMatch(item -> item.revision() == revision.number());
            Collection<PlanItem> there =
                    missing.isEmpty() ? List.of() : same ? shown : items.of(plan.id(), revision.number());
            there.stream().filter(item -> missing.remove(item.id())).forEach(item -> found.put(item.id(), item));
        }
        return found;
    }

    private ItemJson json(
            PlanItem item, Names names, List<Occurrence> own, List<OccurrenceJson> shown, List<String> can) {
        ItemContent content = item.content();
        Origin origin = item.origin();
        return new ItemJson(
                item.key(),
                item.version(),
                item.revision(),
                content.number(),
                content.activity(),
                content.kind().name(),
                official(content.responsible(), names),
                official(content.monitor(), names),
                term(content.term()),
                content.form(),
                lastMark(own),
                item.status().name(),
                ProgressJson.of(OccurrenceCounts.of(own, LocalDate.now(clock))),
                shown,
                origin == null ? null : origin.key(),
                origin != null && origin.unfinished(),
                can);
    }

    private static List<String> can(Plan plan, PlanItem item, @Nullable PlanItem atWork, Rights rights) {
        List<String> can = new ArrayList<>();
        if (item.revision() == plan.latest().number()) {
            can.addAll(PlanAccess.canWithItems(rights, plan));
        }
        if (atWork != null) {
            can.addAll(ItemAccess.canWithItem(rights, plan, atWork));
        }
        return can;
    }

    private static @Nullable MarkJson lastMark(List<Occurrence> all) {
        CompletionMark last = all.stream()
                .map(Occurrence::mark)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
        return mark(last);
    }

    /** An occurrence of an item as it is carried out; null: it was never in force. */
    OccurrenceJson show(Plan plan, @Nullable ItemContent item, Occurrence one, Rights rights) {
        return show(plan, item, one, rights, new Names());
    }

    private OccurrenceJson show(Plan plan, @Nullable ItemContent item, Occurrence one, Rights rights, Names names) {
        return new OccurrenceJson(
                one.due().toString(),
                one.state().name(),
                one.isOverdue(LocalDate.now(clock)),
                mark(one.mark()),
                names.of(one.markedBy()),
                names.of(one.confirmedBy()),
                Plain.day(one.confirmedOn()),
                one.returned(),
                one.issue(),
                item == null ? List.of() : ItemAccess.can(rights, plan, item, one));
    }

    private static @Nullable MarkJson mark(@Nullable CompletionMark mark) {
        return mark == null
                ? null
                : new MarkJson(mark.incoming(), mark.outgoing(), mark.registration(), Plain.day(mark.on()));
    }

    ItemJson.OfficialJson official(Official official) {
        return official(official, new Names());
    }

    private static ItemJson.OfficialJson official(Official official, Names names) {
        return new ItemJson.OfficialJson(
                names.of(official.user()), official.title(), names.fullNameOf(official.user()));
    }

    /** User names within one answer, each asked once. */
    private final class Names {
        private final Map<String, String> known = new HashMap<>();
        private final Map<String, String> full = new HashMap<>();

        @Nullable
        String of(@Nullable String key) {
            return key == null
                    ? null
                    : known.computeIfAbsent(key, asked -> Objects.requireNonNullElse(users.of(asked), asked));
        }

        @Nullable
        String fullNameOf(@Nullable String key) {
            return key == null ? null : full.computeIfAbsent(key, users::fullNameOf);
        }
    }

    static ItemJson.TermJson term(ItemTerm term) {
        return new ItemJson.TermJson(
                term.text(),
                term.kind().name(),
                Plain.day(term.from()),
                term.dates().stream().map(Object::toString).toList());
    }
}
