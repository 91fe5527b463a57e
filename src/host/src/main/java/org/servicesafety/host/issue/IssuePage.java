package org.servicesafety.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.field.FieldValues;

/** What issues that were loaded together share: each thing they speak of is asked for once, their values at one time. */
final class IssuePage {
    /** Where things come from. */
    record Sources(
            Function<Long, @Nullable Project> projects,
            Function<String, @Nullable ApplicationUser> users,
            Constants constants,
            FieldValues values,
            Function<Long, @Nullable Issue> issues,
            Function<Long, List<Issue>> subTasks) {}

    private final Sources sources;
    private final Collection<Long> ids;
    private final Map<List<?>, Object> known = new HashMap<>();
    private @Nullable Map<Long, Map<Long, List<Object>>> values;

    IssuePage(Sources sources, Collection<Long> ids) {
        this.sources = sources;
        this.ids = ids;
    }

    @SuppressWarnings("unchecked") // what is kept under a kind is what that kind's source gave
    private <K, T> @Nullable T of(String kind, @Nullable K id, Function<K, @Nullable T> source) {
        return id == null ? null : (T) known.computeIfAbsent(List.of(kind, id), key -> source.apply(id));
    }

    @Nullable
    Project project(@Nullable Long id) {
        return of("project", id, sources.projects);
    }

    @Nullable
    IssueType type(@Nullable String id) {
        return of("type", id, sources.constants::getIssueType);
    }

    @Nullable
    Status status(@Nullable String id) {
        return of("status", id, sources.constants::getStatus);
    }

    @Nullable
    Priority priority(@Nullable String id) {
        return of("priority", id, sources.constants::getPriorityObject);
    }

    @Nullable
    Resolution resolution(@Nullable String id) {
        return of("resolution", id, sources.constants.resolutions()::getResolution);
    }

    @Nullable
    ApplicationUser user(@Nullable String key) {
        return of("user", key, sources.users);
    }

    @Nullable
    Issue issue(@Nullable Long id) {
        return of("issue", id, sources.issues);
    }

    List<Issue> subTasks(@Nullable Long id) {
        return id == null ? List.of() : sources.subTasks.apply(id);
    }

    @Nullable
    Object value(CustomField field, StoredIssue issue) {
        Map<Long, Map<Long, List<Object>>> loaded = values == null ? sources.values.of(ids) : values;
        values = loaded;
        return sources.values.with(loaded, () -> field.getValue(issue));
    }
}
