package org.servicesafety.jira.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.operand.FunctionOperand;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.jira.language.Languages;
import org.servicesafety.jira.language.Texts;

/** Who searches, who need not be the one at work: a subscription to a filter runs for its owner. */
public final class Searching {
    private final PermissionManager permissions;
    private final Languages languages;
    private final Texts texts;

    public Searching(PermissionManager permissions, Languages languages, Texts texts) {
        this.permissions = permissions;
        this.languages = languages;
        this.texts = texts;
    }

    /** Keys of the projects that the searcher may browse; null for a search that overrides rights. */
    @Nullable
    Collection<String> projects(QueryCreationContext search) {
        return search.isSecurityOverriden()
                ? null
                : permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, search.getApplicationUser()).stream()
                        .map(Project::getKey)
                        .toList();
    }

    /** Whether the searcher may browse the project. */
    boolean mayBrowse(@Nullable ApplicationUser searcher, Project project) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, searcher);
    }

    /** No fault, or this one in the searcher's language. */
    MessageSet told(@Nullable ApplicationUser searcher, @Nullable Fault fault) {
        MessageSet messages = new MessageSetImpl();
        if (fault != null) {
            messages.addErrorMessage(texts.in(languages.localeFor(searcher)).fault(fault));
        }
        return messages;
    }

    static List<QueryLiteral> literals(FunctionOperand operand, Collection<Long> issues) {
        return issues.stream().map(issue -> new QueryLiteral(operand, issue)).toList();
    }
}
