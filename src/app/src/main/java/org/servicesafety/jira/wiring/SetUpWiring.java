package org.servicesafety.jira.wiring;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.time.Clock;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.obligation.SetUps;
import org.servicesafety.domain.unit.ChangeUnit;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.ao.Settings;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.registry.Registry;
import org.servicesafety.jira.setup.BodyLink;
import org.servicesafety.jira.setup.BodySetUps;
import org.servicesafety.jira.setup.JiraAdministration;
import org.servicesafety.jira.setup.JiraSchemes;
import org.servicesafety.jira.setup.JiraWorkflows;
import org.servicesafety.jira.setup.SetUpDays;
import org.servicesafety.jira.setup.SetUpOfBody;
import org.servicesafety.jira.setup.SetUpProject;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one-step set-up of a project. */
@Configuration(proxyBeanMethods = false)
public class SetUpWiring {

    @Bean
    SetUpDays setUpDays(Settings settings) {
        return new SetUpDays(settings);
    }

    @Bean
    SetUps setUps(SetUpDays days, Units units) {
        return new BodySetUps(days, units);
    }

    @Bean
    JiraAdministration jiraAdministration(
            IssueTypeManager issueTypes,
            SubTaskManager subTasks,
            StatusManager statuses,
            StatusCategoryManager categories,
            CustomFieldManager fields,
            ProjectRoleManager roles,
            IssueLinkTypeManager links) {
        return new JiraAdministration(issueTypes, subTasks, statuses, categories, fields, roles, links);
    }

    @Bean
    JiraSchemes jiraSchemes(
            FieldManager fields,
            FieldConfigSchemeManager contexts,
            IssueTypeSchemeManager issueTypes,
            FieldScreenManager screens,
            FieldScreenSchemeManager screenSchemes,
            IssueTypeScreenSchemeManager issueTypeScreens) {
        return new JiraSchemes(fields, contexts, issueTypes, screens, screenSchemes, issueTypeScreens);
    }

    @Bean
    JiraWorkflows jiraWorkflows(
            WorkflowManager workflows, WorkflowSchemeManager schemes, JiraAuthenticationContext who) {
        return new JiraWorkflows(workflows, schemes, who);
    }

    @Bean
    SetUpProject.JiraProjects jiraProjects(ProjectManager projects, ConstantsManager constants) {
        return new SetUpProject.JiraProjects(projects, constants);
    }

    @Bean
    SetUpProject.Register register(Registry registry, SetUpDays setUpDays, Texts texts) {
        return new SetUpProject.Register(registry, setUpDays, texts);
    }

    @Bean
    SetUpProject setUpProject(
            JiraAdministration administration,
            JiraSchemes schemes,
            JiraWorkflows workflows,
            SetUpProject.JiraProjects projects,
            SetUpProject.Register register,
            Rights rights,
            Clock clock) {
        return new SetUpProject(administration, schemes, workflows, projects, register, rights, clock);
    }

    @Bean
    SetUpOfBody setUpOfBody(SetUpProject setUp, ChangeUnit change, Units units) {
        return new SetUpOfBody(setUp, new BodyLink(change), units);
    }
}
