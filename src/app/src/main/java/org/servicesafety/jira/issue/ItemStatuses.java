package org.servicesafety.jira.issue;

import com.atlassian.jira.issue.Issue;
import java.util.Map;
import java.util.Optional;
import org.servicesafety.domain.plan.ItemStatus;
import org.servicesafety.jira.registry.Registry;
import org.servicesafety.jira.registry.SafetyStatus;

/** Statuses of issues of plan items and of their occurrences, in the domain's words. */
public final class ItemStatuses {
    private static final Map<SafetyStatus, ItemStatus> STATUSES = Map.of(
            SafetyStatus.ITEM_TO_DO, ItemStatus.TO_DO,
            SafetyStatus.ITEM_IN_PROGRESS, ItemStatus.IN_PROGRESS,
            SafetyStatus.ITEM_DONE, ItemStatus.DONE,
            SafetyStatus.ITEM_CONFIRMED, ItemStatus.CONFIRMED);

    private final Registry registry;

    public ItemStatuses(Registry registry) {
        this.registry = registry;
    }

    /** Empty for a status that an administrator added. */
    Optional<ItemStatus> of(Issue issue) {
        return STATUSES.entrySet().stream()
                .filter(pair -> registry.id(pair.getKey())
                        .filter(id -> id.equals(issue.getStatusId()))
                        .isPresent())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
