package org.servicesafety.domain.plan;

import java.util.List;
import org.servicesafety.domain.paging.Page;

/**
 * The difference between two revisions of a plan (clause 5, second part).
 *
 * @param document changes of goals, tasks and requirements
 * @param items added, removed and changed items, by number
 */
public record PlanChanges(int from, int to, List<FieldChange> document, Page<ItemChange> items) {

    public PlanChanges {
        document = List.copyOf(document);
    }
}
