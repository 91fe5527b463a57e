package org.servicesafety.jira.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
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

    /** How to show each of these items of a plan: occurrences are read once for all. */
    Function<PlanItem, ItemJson> in(Plan plan, Collection<PlanItem> shown, Rights rights) {
        Map<ItemId, List<Occurrence>> all = all(shown);
        Map<ItemId, ItemContent> inForce = inForce(plan, shown);
        List<String> can = PlanAccess.canWithItems(rights, plan);
        BiFunction<ItemContent, Occurrence, List<String>> deeds = ItemAccess.deeds(rights, plan);
        return item -> {
            List<Occurrence> own = all.getOrDefault(item.id(), List.of());
            List<OccurrenceJson> each = own.stream()
                    .map(one -> show(inForce.get(item.id()), one, deeds))
                    .toList();
            return json(plan, item, own, each, can);
        };
    }

    /** The same without the occurrences, which are only counted: for lists of many items. */
    Function<PlanItem, ItemJson> brief(Plan plan, Collection<PlanItem> shown, Rights rights) {
        Map<ItemId, List<Occurrence>> all = all(shown);
        List<String> can = PlanAccess.canWithItems(rights, plan);
        return item -> json(plan, item, all.getOrDefault(item.id(), List.of()), List.of(), can);
    }

    private Map<ItemId, List<Occurrence>> all(Collection<PlanItem> shown) {
        return occurrences.of(shown.stream().map(PlanItem::id).toList()).stream()
                .collect(Collectors.groupingBy(Occurrence::item));
    }

    /** What the revision in force says of the items, by which their occurrences are done, whatever revision is shown. */
    private Map<ItemId, ItemContent> inForce(Plan plan, Collection<PlanItem> shown) {
        int revision = plan.inForce().map(found -> found.number()).orElse(0);
        boolean same = shown.stream().allMatch(item -> item.revision() == revision);
        Collection<PlanItem> there = same ? shown : revision == 0 ? List.of() : items.of(plan.id(), revision);
        Map<ItemId, ItemContent> contents = new HashMap<>();
        there.forEach(item -> contents.put(item.id(), item.content()));
        return contents;
    }

    private ItemJson json(
            Plan plan, PlanItem item, List<Occurrence> own, List<OccurrenceJson> shown, List<String> can) {
        ItemContent content = item.content();
        Origin origin = item.origin();
        return new ItemJson(
                item.key(),
                item.version(),
                item.revision(),
                content.number(),
                content.activity(),
                content.kind().name(),
                official(content.responsible()),
                official(content.monitor()),
                term(content.term()),
                content.form(),
                lastMark(own),
                item.status().name(),
                ProgressJson.of(OccurrenceCounts.of(own, LocalDate.now(clock))),
                shown,
                origin == null ? null : origin.key(),
                origin != null && origin.unfinished(),
                item.revision() == plan.latest().number() ? can : List.of());
    }

    private static @Nullable MarkJson lastMark(List<Occurrence> all) {
        CompletionMark last = all.stream()
                .map(Occurrence::mark)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
        return mark(last);
    }

    /** An occurrence of an item, which the revision in force has or, where it is null, has no more. */
    OccurrenceJson show(Plan plan, @Nullable ItemContent item, Occurrence one, Rights rights) {
        return show(item, one, ItemAccess.deeds(rights, plan));
    }

    private OccurrenceJson show(
            @Nullable ItemContent item, Occurrence one, BiFunction<ItemContent, Occurrence, List<String>> deeds) {
        return new OccurrenceJson(
                one.due().toString(),
                one.state().name(),
                one.isOverdue(LocalDate.now(clock)),
                mark(one.mark()),
                users.of(one.markedBy()),
                users.of(one.confirmedBy()),
                Plain.day(one.confirmedOn()),
                one.returned(),
                item == null ? List.of() : deeds.apply(item, one));
    }

    private static @Nullable MarkJson mark(@Nullable CompletionMark mark) {
        return mark == null
                ? null
                : new MarkJson(mark.incoming(), mark.outgoing(), mark.registration(), Plain.day(mark.on()));
    }

    ItemJson.OfficialJson official(Official official) {
        String user = official.user();
        return new ItemJson.OfficialJson(
                users.of(user), official.title(), user == null ? null : users.fullNameOf(user));
    }

    static ItemJson.TermJson term(ItemTerm term) {
        return new ItemJson.TermJson(
                term.text(),
                term.kind().name(),
                Plain.day(term.from()),
                term.dates().stream().map(Object::toString).toList());
    }
}
