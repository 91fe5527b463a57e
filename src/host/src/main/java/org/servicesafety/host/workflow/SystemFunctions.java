package org.servicesafety.host.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.history.ChangeLog;
import org.servicesafety.host.history.Comments;
import org.servicesafety.host.history.IssueEvents;
import org.servicesafety.host.issue.IssueStore;
import org.servicesafety.host.permission.ProjectRights;
import org.servicesafety.host.user.Users;

/** Jira's own functions, validators and conditions, under the class names by which descriptors call them. */
public final class SystemFunctions {
    static final String MADE = "org.servicesafety.host.made";

    private static final String JIRA = "com.atlassian.jira.workflow.";

    /** Sources that the functions use. */
    public record Sources(
            Sql sql,
            IssueStore issues,
            ChangeLog history,
            Comments comments,
            IssueEvents events,
            ProjectRights rights,
            Users users) {}

    private final Sources sources;
    private final Map<String, Object> byName = new HashMap<>();

    public SystemFunctions(Sources sources) {
        this.sources = sources;
        function("function.issue.IssueCreateFunction", (vars, args, properties) -> create(vars));
        function("function.issue.UpdateIssueStatusFunction", (vars, args, properties) -> moveStatus(vars));
        function("function.misc.CreateCommentFunction", (vars, args, properties) -> comment(vars));
        function("function.issue.GenerateChangeHistoryFunction", (vars, args, properties) -> store(vars));
        function("function.issue.IssueReindexFunction", (vars, args, properties) -> {});
        function("function.event.FireIssueEventFunction", (vars, args, properties) -> fire(vars, args));
        function("function.issue.AssignToCurrentUserFunction", (vars, args, properties) -> issue(vars)
                .setAssignee(user(vars)));
        function("function.issue.UpdateIssueFieldFunction", (vars, args, properties) -> setField(vars, args));
        byName.put(JIRA + "validator.PermissionValidator", (Validator) (vars, args, properties) -> demand(vars, args));
        byName.put(
                JIRA + "condition.PermissionCondition", (Condition) (vars, args, properties) -> permitted(vars, args));
        byName.put(JIRA + "condition.AllowOnlyAssignee", (Condition)
                (vars, args, properties) -> isUser(vars, issue(vars).getAssigneeId()));
        byName.put(JIRA + "condition.AllowOnlyReporter", (Condition)
                (vars, args, properties) -> isUser(vars, issue(vars).getReporterId()));
    }

    private void function(String name, FunctionProvider function) {
        byName.put(JIRA + name, function);
    }

    /** Jira's own object of this class name; empty for a class of the app. */
    Optional<Object> find(String className) {
        return Optional.ofNullable(byName.get(className));
    }

    private static MutableIssue issue(Map vars) {
        return given(vars, "issue", MutableIssue.class);
    }

    private static <T> T given(Map vars, String name, Class<T> type) {
        return type.cast(Objects.requireNonNull(vars.get(name), name));
    }

    private @Nullable ApplicationUser user(Map vars) {
        return sources.users.getUserByKey((String) vars.get("userKey"));
    }

    /** The status of the step in which the issue now stands. */
    private String status(Map vars) {
        WorkflowEntry entry = given(vars, "entry", WorkflowEntry.class);
        int step = sources.sql
                .one(
                        row -> row.getInt(1),
                        "select step_id from jira.os_currentstep where entry_id = ? order by id desc limit 1",
                        entry.getId())
                .orElseThrow();
        Map<?, ?> meta = given(vars, "descriptor", WorkflowDescriptor.class)
                .getStep(step)
                .getMetaAttributes();
        return (String) Objects.requireNonNull(meta.get("jira.status.id"), "jira.status.id of step " + step);
    }

    @SuppressWarnings("unchecked") // OSWorkflow's maps are raw
    private void create(Map vars) {
        long entry = given(vars, "entry", WorkflowEntry.class).getId();
        MutableIssue stored = sources.issues.insert(issue(vars), entry, status(vars));
        given(vars, MADE, MutableIssue[].class)[0] = stored;
        vars.put("issue", stored);
    }

    private void moveStatus(Map vars) {
        IssueStore.set(issue(vars), "status", status(vars));
    }

    private void comment(Map vars) {
        Object body = vars.get("comment");
        if (body != null && !body.toString().isBlank()) {
            sources.comments.create(issue(vars), user(vars), body.toString(), false);
        }
    }

    private void store(Map vars) {
        List<ChangeItemBean> changes = new ArrayList<>(sources.issues.update(issue(vars)));
        sources.history.add(issue(vars), user(vars), changes);
    }

    private void fire(Map vars, Map args) {
        sources.events.publish(issue(vars), user(vars), Long.valueOf((String) args.get("eventTypeId")));
    }

    private static void setField(Map vars, Map args) {
        String value = (String) args.get("field.value");
        IssueStore.set(issue(vars), given(args, "field.name", String.class), "".equals(value) ? null : value);
    }

    private boolean permitted(Map vars, Map args) {
        Object key = args.get("permissionKey");
        Object name = key == null ? key(args.get("permission")) : key;
        return sources.rights.hasPermission(
                new ProjectPermissionKey(name.toString()), issue(vars).getProjectObject(), user(vars));
    }

    /** Older descriptors write "Create Issue" where newer ones write CREATE_ISSUES. */
    private static String key(@Nullable Object permission) {
        return String.valueOf(permission)
                        .strip()
                        .toUpperCase(java.util.Locale.ROOT)
                        .replace(' ', '_') + "S";
    }

    private void demand(Map vars, Map args) throws InvalidInputException {
        if (!permitted(vars, args)) {
            throw new InvalidInputException("You do not have the permission that this step needs.");
        }
    }

    private static boolean isUser(Map vars, @Nullable String userKey) {
        return userKey != null && userKey.equals(vars.get("userKey"));
    }
}
