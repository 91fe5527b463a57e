package org.servicesafety.jira.setup;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntityImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeImpl;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.registry.IssueKind;
import org.servicesafety.jira.registry.SafetyScheme;

/** Gives the screens of the app's issue types to one project, beside those that it has for its other types. */
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
                && shows(IssueKind.PLAN_ITEM, SafetyScheme.PLAN_ITEM_SCREEN_SCHEME)
                && shows(IssueKind.OCCURRENCE, SafetyScheme.OCCURRENCE_SCREEN_SCHEME);
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
        Map<@Nullable String, FieldScreenScheme> wanted = wanted();
        String name = foundation.names().of(SafetyScheme.ISSUE_TYPE_SCREEN_SCHEME) + " " + project.getKey();
        IssueTypeScreenScheme own = leftBehind(name, wanted).orElseGet(() -> empty(name));
        Set<@Nullable String> there = own.getEntities().stream()
                .map(IssueTypeScreenSchemeEntity::getIssueTypeId)
                .collect(Collectors.toCollection(HashSet::new));
        wanted.forEach((type, screens) -> {
            if (!there.contains(type)) {
                add(own, type, screens);
            }
        });
        jira.issueTypeScreens().addSchemeAssociation(project, own);
    }

    /** What the project has for its other types, and ours for the app's types; null stands for every type that is not named. */
    private Map<@Nullable String, FieldScreenScheme> wanted() {
        Map<@Nullable String, FieldScreenScheme> wanted = new LinkedHashMap<>();
        entities().forEach(entity -> wanted.put(entity.getIssueTypeId(), entity.getFieldScreenScheme()));
        wanted.put(foundation.idOf(IssueKind.VIOLATION), screenParts.schemeOf(SafetyScheme.VIOLATION_SCREEN_SCHEME));
        wanted.put(foundation.idOf(IssueKind.PLAN_ITEM), screenParts.schemeOf(SafetyScheme.PLAN_ITEM_SCREEN_SCHEME));
        wanted.put(foundation.idOf(IssueKind.OCCURRENCE), screenParts.schemeOf(SafetyScheme.OCCURRENCE_SCREEN_SCHEME));
        return wanted;
    }

    /** A scheme that a run which was broken off made for this project and did not come to give to it. */
    private Optional<IssueTypeScreenScheme> leftBehind(String name, Map<@Nullable String, FieldScreenScheme> wanted) {
        return jira.issueTypeScreens().getIssueTypeScreenSchemes().stream()
                .filter(found -> name.equals(found.getName()))
                .filter(found -> found.getEntities().stream().allMatch(entity -> isWanted(entity, wanted)))
                .findFirst();
    }

    private static boolean isWanted(
            IssueTypeScreenSchemeEntity entity, Map<@Nullable String, FieldScreenScheme> wanted) {
        FieldScreenScheme screens = wanted.get(entity.getIssueTypeId());
        return screens != null
                && screens.getId().equals(entity.getFieldScreenScheme().getId());
    }

    private IssueTypeScreenScheme empty(String name) {
        IssueTypeScreenScheme made = new IssueTypeScreenSchemeImpl(jira.issueTypeScreens());
        made.setName(name);
        made.setDescription("");
        made.store();
        return made;
    }

    private void add(IssueTypeScreenScheme scheme, @Nullable String issueType, FieldScreenScheme screens) {
        IssueTypeScreenSchemeEntity entity =
                new IssueTypeScreenSchemeEntityImpl(jira.issueTypeScreens(), jira.screenSchemes(), constants);
        entity.setIssueTypeId(issueType);
        entity.setFieldScreenScheme(screens);
        scheme.addEntity(entity);
    }
}
