package org.servicesafety.jira.setup;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Role;
import org.servicesafety.jira.registry.IssueKind;
import org.servicesafety.jira.registry.Made;
import org.servicesafety.jira.registry.Registry;
import org.servicesafety.jira.registry.SafetyField;
import org.servicesafety.jira.registry.SafetyLink;
import org.servicesafety.jira.registry.SafetyStatus;
import org.servicesafety.jira.setup.Foundation.Candidate;

/** Issue types, statuses, fields and roles: made once for the whole site. */
final class SiteParts {
    private final JiraAdministration jira;
    private final FieldTypes types;
    private final Foundation foundation;

    SiteParts(JiraAdministration jira, FieldTypes types, Foundation foundation) {
        this.jira = jira;
        this.types = types;
        this.foundation = foundation;
    }

    Step issueTypes() {
        return new Step(
                "issue-types",
                Stream.concat(
                                Stream.of(new Part(jira.subTasks()::isSubTasksEnabled, this::enableSubTasks)),
                                Arrays.stream(IssueKind.values()).map(this::issueType))
                        .toList());
    }

    Step statuses() {
        return new Step(
                "statuses",
                Arrays.stream(SafetyStatus.values()).map(this::status).toList());
    }

    Step fields() {
        return new Step(
                "fields", Arrays.stream(SafetyField.values()).map(this::field).toList());
    }

    Step roles() {
        return new Step("roles", Arrays.stream(Role.values()).map(this::role).toList());
    }

    Step links() {
        return new Step(
                "links", Arrays.stream(SafetyLink.values()).map(this::link).toList());
    }

    private Part link(SafetyLink link) {
        return foundation.part(
                link,
                id -> jira.links().getIssueLinkType(Long.valueOf(id)) != null,
                () -> jira.links().getIssueLinkTypes().stream()
                        .map(found -> new Candidate(String.valueOf(found.getId()), found.getName())),
                () -> createLink(link));
    }

    /** Jira makes it without saying what it has made. */
    private String createLink(SafetyLink link) {
        String name = name(link);
        jira.links()
                .createIssueLinkType(
                        name,
                        foundation.names().text(link.nameKey() + ".outward"),
                        foundation.names().text(link.nameKey() + ".inward"),
                        null);
        return String.valueOf(jira.links().getIssueLinkTypesByName(name).stream()
                .findFirst()
                .orElseThrow()
                .getId());
    }

    private Part issueType(IssueKind kind) {
        return foundation.part(
                kind,
                id -> jira.issueTypes().getIssueType(id) != null,
                () -> jira.issueTypes().getIssueTypes().stream().map(t -> new Candidate(t.getId(), t.getName())),
                () -> createType(kind, foundation.names().text(kind.nameKey() + ".description"))
                        .getId());
    }

    private IssueType createType(IssueKind kind, String description) {
        return kind.isSubTask()
                ? jira.issueTypes().createSubTaskIssueType(name(kind), description, null)
                : jira.issueTypes().createIssueType(name(kind), description, (Long) null);
    }

    private void enableSubTasks() {
        try {
            jira.subTasks().enableSubTasks();
        } catch (CreateException e) {
            throw new IllegalStateException("Jira could not enable sub-tasks", e);
        }
    }

    private Part status(SafetyStatus status) {
        return foundation.part(
                status,
                id -> jira.statuses().getStatus(id) != null,
                () -> jira.statuses().getStatuses().stream().map(s -> new Candidate(s.getId(), s.getName())),
                () -> jira.statuses()
                        .createStatus(
                                name(status),
                                "",
                                "/images/icons/statuses/generic.png",
                                jira.categories().getStatusCategoryByKey(status.category()))
                        .getId());
    }

    private Part field(SafetyField field) {
        return foundation.part(
                field,
                id -> isWhole(jira.fields().getCustomFieldObject(id), field),
                () -> fieldsOfStyle(field),
                () -> completed(field).getId());
    }

    /** Jira lets several fields have one name; only one of our own type can be ours. */
    private Stream<Candidate> fieldsOfStyle(SafetyField field) {
        return jira.fields().getCustomFieldObjects().stream()
                .filter(found ->
                        found.getCustomFieldType().getKey().equals(field.style().typeKey()))
                .filter(found -> isWhole(found, field))
                .map(found -> new Candidate(found.getId(), found.getUntranslatedName()));
    }

    private boolean isWhole(@Nullable CustomField found, SafetyField field) {
        return found != null && types.cover(found, field);
    }

    /** A field that is not for all its types is completed, not made again. */
    private CustomField completed(SafetyField field) {
        CustomField found = foundation
                .registry()
                .id(field)
                .map(jira.fields()::getCustomFieldObject)
                .orElse(null);
        if (found == null) {
            return createField(field);
        }
        types.complete(found, field);
        return found;
    }

    private CustomField createField(SafetyField field) {
        try {
            return createField(
                    field,
                    field.issueKinds().stream()
                            .map(kind ->
                                    Objects.requireNonNull(jira.issueTypes().getIssueType(foundation.idOf(kind))))
                            .toList());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // Jira declares an exception of its database layer here, which is no part of its API
            throw new IllegalStateException("Jira could not make the field " + field, e);
        }
    }

    private CustomField createField(SafetyField field, List<IssueType> issueTypes) throws Exception {
        return jira.fields()
                .createCustomField(
                        name(field),
                        "",
                        Objects.requireNonNull(
                                jira.fields().getCustomFieldType(field.style().typeKey()),
                                field.style().typeKey()),
                        jira.fields().getCustomFieldSearcher(field.style().searcherKey()),
                        List.of(GlobalIssueContext.getInstance()),
                        issueTypes);
    }

    private Part role(Role role) {
        Made made = Registry.made(role);
        return foundation.part(
                made,
                id -> jira.roles().getProjectRole(Long.valueOf(id)) != null,
                () -> jira.roles().getProjectRoles().stream()
                        .map(found -> new Candidate(String.valueOf(found.getId()), found.getName())),
                () -> String.valueOf(createRole(made).getId()));
    }

    private ProjectRole createRole(Made made) {
        return jira.roles().createRole(new ProjectRoleImpl(name(made), ""));
    }

    private String name(Made made) {
        return foundation.names().of(made);
    }
}
