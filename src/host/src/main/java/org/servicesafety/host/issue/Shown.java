package org.servicesafety.host.issue;

import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.user.Users;

/** What the history says of a changed field: the stored value, and what people read in its place. */
record Shown(Users users, Constants constants) {
    ChangeItemBean change(IssueField field, ModifiedValue change) {
        return new ChangeItemBean(
                ChangeItemBean.STATIC_FIELD,
                field.id,
                id(field, change.getOldValue()),
                text(field, change.getOldValue()),
                id(field, change.getNewValue()),
                text(field, change.getNewValue()));
    }

    /** Texts stand for themselves and have no id. */
    private static @Nullable String id(IssueField field, @Nullable Object value) {
        return switch (field) {
            case SUMMARY, DESCRIPTION -> null;
            case DUE, CREATED -> value == null ? null : day(value);
            default -> value == null ? null : value.toString();
        };
    }

    private @Nullable String text(IssueField field, @Nullable Object value) {
        return value == null ? null : shown(field, value);
    }

    private String shown(IssueField field, Object value) {
        String id = value.toString();
        return switch (field) {
            case ASSIGNEE, REPORTER, CREATOR -> users.known(id).getDisplayName();
            case STATUS -> constants.statuses().known(id).getName();
            case TYPE -> constants.types().known(id).getName();
            case PRIORITY ->
                Objects.requireNonNull(constants.getPriorityObject(id)).getName();
            case RESOLUTION ->
                Objects.requireNonNull(constants.resolutions().getResolution(id))
                        .getName();
            case DUE, CREATED -> day(value);
            default -> id;
        };
    }

    private static String day(Object value) {
        return ((Timestamp) value).toLocalDateTime().toLocalDate().toString();
    }
}
