package org.servicesafety.jira.ao;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.plan.ItemContent;
import org.servicesafety.domain.plan.ItemId;
import org.servicesafety.domain.plan.ItemKind;
import org.servicesafety.domain.plan.ItemTerm;
import org.servicesafety.domain.plan.Official;
import org.servicesafety.domain.plan.PlanId;
import org.servicesafety.domain.term.TermKind;

/** How the content of an item lies in its row. */
final class ItemContents {

    private ItemContents() {}

    static String key(ItemId item, int revision) {
        return item.value() + "/" + revision;
    }

    /** A new row, every column of it. */
    static Map<String, Object> columns(PlanId plan, int revision, ItemId item, int version, ItemContent content) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("PLAN_ID", Math.toIntExact(plan.value()));
        columns.put("REVISION", revision);
        columns.put("ITEM_ID", Math.toIntExact(item.value()));
        columns.put("CONTENT_KEY", key(item, revision));
        columns.put("VERSION", version);
        columns.put("ITEM_NUMBER", content.number());
        columns.put("ACTIVITY", content.activity());
        columns.put("ITEM_KIND", content.kind().name());
        columns.put("PERFORMER_KEY", content.responsible().user());
        columns.put("PERFORMER_TITLE", Values.textOrNull(content.responsible().title()));
        columns.put("MONITOR_KEY", content.monitor().user());
        columns.put("MONITOR_TITLE", Values.textOrNull(content.monitor().title()));
        columns.put("TERM_TEXT", Values.textOrNull(content.term().text()));
        columns.put("TERM_KIND", content.term().kind().name());
        columns.put("TERM_FROM", Values.day(content.term().from()));
        columns.put("TERM_DATES", days(content.term().dates()));
        columns.put("FORM", Values.textOrNull(content.form()));
        return columns;
    }

    static void write(ItemContentRow row, ItemContent content) {
        row.setItemNumber(content.number());
        row.setActivity(content.activity());
        row.setItemKind(content.kind().name());
        row.setPerformerKey(content.responsible().user());
        row.setPerformerTitle(Values.textOrNull(content.responsible().title()));
        row.setMonitorKey(content.monitor().user());
        row.setMonitorTitle(Values.textOrNull(content.monitor().title()));
        row.setTermText(Values.textOrNull(content.term().text()));
        row.setTermKind(content.term().kind().name());
        row.setTermFrom(Values.day(content.term().from()));
        row.setTermDates(days(content.term().dates()));
        row.setForm(Values.textOrNull(content.form()));
    }

    static ItemContent content(ItemContentRow row) {
        return new ItemContent(
                row.getItemNumber(),
                row.getActivity(),
                ItemKind.valueOf(row.getItemKind()),
                new Official(row.getPerformerKey(), row.getPerformerTitle()),
                new Official(row.getMonitorKey(), row.getMonitorTitle()),
                new ItemTerm(
                        Objects.requireNonNullElse(row.getTermText(), ""),
                        TermKind.valueOf(row.getTermKind()),
                        Values.day(row.getTermFrom()),
                        days(row.getTermDates())),
                row.getForm());
    }

    private static @Nullable String days(List<LocalDate> days) {
        return Values.textOrNull(days.stream().map(LocalDate::toString).collect(Collectors.joining(",")));
    }

    private static List<LocalDate> days(@Nullable String days) {
        return days == null
                ? List.of()
                : Arrays.stream(days.split(",", -1)).map(LocalDate::parse).toList();
    }
}
