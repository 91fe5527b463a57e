package org.servicesafety.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two revisions field by field. The same item is known by its identity, however much it says something else. */
final class Difference {

    private Difference() {}

    static List<FieldChange> of(PlanContent before, PlanContent now) {
        return fields(document(before), document(now));
    }

    static List<ItemChange> of(List<PlanItem> before, List<PlanItem> now) {
        Map<ItemId, PlanItem> old = byId(before);
        Map<ItemId, PlanItem> fresh = byId(now);
        List<ItemChange> changes = new ArrayList<>();
        for (PlanItem item : now) {
            Optional.ofNullable(old.get(item.id()))
                    .map(was -> changed(was, item))
                    .orElseGet(() -> Optional.of(one(item, ItemChange.Kind.ADDED, Map.of(), columns(item.content()))))
                    .ifPresent(changes::add);
        }
        before.stream()
                .filter(item -> !fresh.containsKey(item.id()))
                .map(item -> one(item, ItemChange.Kind.REMOVED, columns(item.content()), Map.of()))
                .forEach(changes::add);
        changes.sort(Comparator.comparingInt(ItemChange::number).thenComparing(ItemChange::key));
        return changes;
    }

    private static Optional<ItemChange> changed(PlanItem was, PlanItem is) {
        return was.content().equals(is.content())
                ? Optional.empty()
                : Optional.of(one(is, ItemChange.Kind.CHANGED, columns(was.content()), columns(is.content())));
    }

    private static ItemChange one(
            PlanItem item, ItemChange.Kind kind, Map<String, String> before, Map<String, String> now) {
        ItemContent content = item.content();
        return new ItemChange(item.key(), content.number(), content.activity(), kind, fields(before, now));
    }

    private static Map<ItemId, PlanItem> byId(List<PlanItem> items) {
        return items.stream().collect(Collectors.toMap(PlanItem::id, Function.identity()));
    }

    private static List<FieldChange> fields(Map<String, String> before, Map<String, String> now) {
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(field -> !Objects.equals(before.get(field), now.get(field)))
                .map(field -> new FieldChange(field, before.get(field), now.get(field)))
                .toList();
    }

    private static Map<String, String> document(PlanContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "goals", content.goals());
        put(fields, "tasks", content.tasks());
        put(fields, "requirements", content.requirements());
        return fields;
    }

    private static Map<String, String> columns(ItemContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "number", String.valueOf(content.number()));
        put(fields, "activity", content.activity());
        put(fields, "kind", content.kind().name());
        put(fields, "responsible.user", content.responsible().user());
        put(fields, "responsible.title", content.responsible().title());
        put(fields, "monitor.user", content.monitor().user());
        put(fields, "monitor.title", content.monitor().title());
        put(fields, "term.text", content.term().text());
        put(fields, "term.dates", days(content.term().dates()));
        put(fields, "form", content.form());
        return fields;
    }

    private static String days(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
    }

    private static void put(Map<String, String> fields, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(field, value);
        }
    }
}
