package org.servicesafety.jira.setup;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.registry.Registry;

/**
 * Sets a project up for a body of military command: issue types, statuses, fields, screens, workflows, roles and the schemes that
 * join them. May be run any number of times: what is there stays, what a broken run left out is added, nothing is doubled.
 */
public final class SetUpProject {
    private final JiraAdministration administration;
    private final JiraSchemes schemes;
    private final JiraWorkflows workflows;
    private final JiraProjects projects;
    private final Register register;
    private final Rights rights;
    private final Clock clock;

    /** Projects, and the constants that screens ask for. */
    public record JiraProjects(ProjectManager projects, ConstantsManager constants) {}

    /** Where it is kept what was made, and the words to name it. */
    public record Register(Registry registry, SetUpDays days, Texts texts) {}

    public SetUpProject(
            JiraAdministration administration,
            JiraSchemes schemes,
            JiraWorkflows workflows,
            JiraProjects projects,
            Register register,
            Rights rights,
            Clock clock) {
        this.administration = administration;
        this.schemes = schemes;
        this.workflows = workflows;
        this.projects = projects;
        this.register = register;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Looks what there is and, unless only asked to look, adds what is missing.
     *
     * @param projectKey the Jira project
     * @param language kk, ru or en for the names in Jira; null for that of the first set-up, or English. Names that exist keep theirs
     * @param onlyLook true: nothing is written
     * @return line by line what exists, was added or would be added
     * @throws NotVisible if there is no such project
     * @throws Forbidden if the person does not administer the site
     * @throws Invalid if the language is none of the three
     */
    public List<Outcome> of(String projectKey, @Nullable String language, boolean onlyLook) {
        Project project = check(projectKey);
        List<Step> steps = steps(project, chosen(language, onlyLook));
        return steps.stream().map(onlyLook ? Step::look : Step::carryOut).toList();
    }

    /** The project, if there is one and the person may set it up; refusals as in {@link #of}. */
    Project check(String projectKey) {
        if (!rights.administrator()) {
            throw new Forbidden(Fault.of("administrator-only"));
        }
        Project project = projects.projects().getProjectObjByKey(projectKey);
        if (project == null) {
            throw new NotVisible();
        }
        return project;
    }

    private Language chosen(@Nullable String asked, boolean onlyLook) {
        if (asked != null && Language.ofTag(asked).isEmpty()) {
            throw new Invalid(Fault.on("language", "unknown-language", asked));
        }
        return register.registry()
                .language()
                .flatMap(Language::ofTag)
                .orElseGet(() -> first(Language.ofTag(asked).orElse(Language.EN), onlyLook));
    }

    private Language first(Language language, boolean onlyLook) {
        if (!onlyLook) {
            register.registry().rememberLanguage(language.tag());
        }
        return language;
    }

    private List<Step> steps(Project project, Language language) {
        Foundation foundation = new Foundation(register.registry(), new Names(register.texts(), language));
        SiteParts site = new SiteParts(administration, new FieldTypes(schemes.contexts(), foundation), foundation);
        ScreenParts screens = new ScreenParts(schemes, foundation);
        WorkflowParts flows = new WorkflowParts(workflows, foundation);
        ProjectParts own = new ProjectParts(schemes, workflows, flows, foundation, project);
        ProjectScreens ownScreens = new ProjectScreens(schemes, projects.constants(), screens, foundation, project);
        List<Part> joined = Stream.concat(own.parts().stream(), Stream.of(ownScreens.part(), recorded(project)))
                .toList();
        return List.of(
                site.issueTypes(),
                site.statuses(),
                site.fields(),
                screens.screens(),
                flows.workflows(),
                site.roles(),
                site.links(),
                new Step("project", joined));
    }

    private Part recorded(Project project) {
        return new Part(() -> register.days().of(project.getKey()).isPresent(), () -> register.days()
                .record(project.getKey(), LocalDate.now(clock)));
    }
}
