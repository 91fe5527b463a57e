package org.servicesafety.jira.setup;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntityImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeImpl;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.registry.IssueKind;
import org.servicesafety.jira.registry.SafetyScheme;

/** Gives the screens of the two issue types to one project, beside those that it has for its other types. */
final class ProjectScreens {
    private final JiraSchemes jira;
    private final ConstantsManager constants;
    private final ScreenParts screenParts;
    private final Foundation foundation;
    private final Project project;

    ProjectScreens(
            JiraSchemes jira,
            ConstantsManager constants,
            ScreenParts screenParts,
            Foundation foundation,
            Project project) {
        this.jira = jira;
        this.constants = constants;
        this.screenParts = screenParts;
        this.foundation = foundation;
        this.project = project;
    }

    Part part() {
        return new Part(this::present, this::give);
    }

    private boolean present() {
        return shows(IssueKind.VIOLATION, SafetyScheme.VIOLATION_SCREEN_SCHEME)
                && shows(IssueKind.PLAN_ITEM, SafetyScheme.PLAN_ITEM_SCREEN_SCHEME);
    }

    private boolean shows(IssueKind kind, SafetyScheme scheme) {
        String type = foundation.registry().id(kind).orElse("");
        String screens = foundation.registry().id(scheme).orElse("");
        return entities().stream()
                .filter(entity -> type.equals(entity.getIssueTypeId()))
                .anyMatch(entity -> screens.equals(
                        String.valueOf(entity.getFieldScreenScheme().getId())));
    }

    private Collection<IssueTypeScreenSchemeEntity> entities() {
        return jira.issueTypeScreens().getIssueTypeScreenScheme(project).getEntities();
    }

    private void give() {
        IssueTypeScreenScheme own = new IssueTypeScreenSchemeImpl(jira.issueTypeScreens());
        own.setName(foundation.names().of(SafetyScheme.ISSUE_TYPE_SCREEN_SCHEME) + " " + project.getKey());
        own.setDescription("");
        own.store();
        String violation = foundation.idOf(IssueKind.VIOLATION);
        String planItem = foundation.idOf(IssueKind.PLAN_ITEM);
        entities().stream()
                .filter(entity -> entity.getIssueTypeId() == null
                        || !Set.of(violation, planItem).contains(entity.getIssueTypeId()))
                .forEach(entity -> add(own, entity.getIssueTypeId(), entity.getFieldScreenScheme()));
        add(own, violation, screenParts.schemeOf(SafetyScheme.VIOLATION_SCREEN_SCHEME));
        add(own, planItem, screenParts.schemeOf(SafetyScheme.PLAN_ITEM_SCREEN_SCHEME));
        jira.issueTypeScreens().addSchemeAssociation(project, own);
    }

    private void add(IssueTypeScreenScheme scheme, @Nullable String issueType, FieldScreenScheme screens) {
        IssueTypeScreenSchemeEntity entity =
                new IssueTypeScreenSchemeEntityImpl(jira.issueTypeScreens(), jira.screenSchemes(), constants);
        entity.setIssueTypeId(issueType);
        entity.setFieldScreenScheme(screens);
        scheme.addEntity(entity);
    }
}
