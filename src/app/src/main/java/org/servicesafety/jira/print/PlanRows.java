package org.servicesafety.jira.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicesafety.domain.plan.ItemContent;
import org.servicesafety.domain.plan.ItemId;
import org.servicesafety.domain.plan.Occurrence;
import org.servicesafety.domain.plan.Official;
import org.servicesafety.domain.plan.PlanItem;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.security.UserNames;

/** Makes the rows of one printed plan; asks for the name of each person once. */
final class PlanRows {

    private final UserNames users;
    private final MarkWords marks;
    private final Map<ItemId, List<Occurrence>> occurrences;
    private final Map<String, String> asked = new HashMap<>();

    /**
     * Rows.
     *
     * @param occurrences those whose marks are to be printed, by item and in the order of their due days
     */
    PlanRows(UserNames users, Wording wording, Map<ItemId, List<Occurrence>> occurrences) {
        this.users = users;
        this.marks = new MarkWords(wording);
        this.occurrences = occurrences;
    }

    PlanForm.Item row(PlanItem item) {
        ItemContent content = item.content();
        return new PlanForm.Item(
                String.valueOf(content.number()),
                content.activity(),
                official(content.responsible()),
                official(content.monitor()),
                content.term().text(),
                content.form() == null ? "" : content.form(),
                marks.of(content.term(), occurrences.getOrDefault(item.id(), List.of())));
    }

    private String official(Official official) {
        if (official.title() != null) {
            return official.title();
        }
        return official.user() == null ? "" : asked.computeIfAbsent(official.user(), users::fullNameOf);
    }
}
