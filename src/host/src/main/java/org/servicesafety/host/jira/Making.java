package org.servicesafety.host.jira;

import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import org.servicesafety.host.boot.Services;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.field.CustomFields;
import org.servicesafety.host.field.FieldContexts;
import org.servicesafety.host.field.FieldOptions;
import org.servicesafety.host.field.FieldTypes;
import org.servicesafety.host.field.FieldValues;
import org.servicesafety.host.field.Fields;
import org.servicesafety.host.issue.Constants;
import org.servicesafety.host.issue.IssueTypeSchemes;
import org.servicesafety.host.issue.IssueTypes;
import org.servicesafety.host.issue.Priorities;
import org.servicesafety.host.issue.Resolutions;
import org.servicesafety.host.issue.Statuses;
import org.servicesafety.host.issue.SubTasks;
import org.servicesafety.host.permission.ProjectRights;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.project.ProjectRules;
import org.servicesafety.host.project.Projects;
import org.servicesafety.host.project.Roles;
import org.servicesafety.host.screen.ScreenSchemes;
import org.servicesafety.host.screen.Screens;
import org.servicesafety.host.screen.TypeScreenSchemes;

/** Services about what issues are made of: projects, types, fields, screens. */
final class Making {
    final Constants constants;
    final IssueTypeSchemes typeSchemes;
    final Projects projects;
    final Roles roles;
    final ProjectRights rights;
    final FieldValues values;
    final FieldOptions options;
    final CustomFields customFields;
    final Screens screens;
    final ScreenSchemes screenSchemes;
    final TypeScreenSchemes typeScreenSchemes;
    private final FieldContexts contexts;
    private final SubTasks subTasks;

    Making(Services services, Sql sql, People people) {
        constants = new Constants(new IssueTypes(sql), new Statuses(sql), new Priorities(sql), new Resolutions(sql));
        typeSchemes = new IssueTypeSchemes(sql, () -> services.get(ProjectManager.class));
        projects = new Projects(sql, people.users, typeSchemes);
        roles = new Roles(sql, people.users);
        rights = new ProjectRights(sql, projects);
        values = new FieldValues(sql);
        options = new FieldOptions(sql);
        contexts = new FieldContexts(
                sql, projects, constants.types(), typeSchemes, () -> services.get(CustomFields.class));
        FieldTypes types =
                new FieldTypes(services.get(PluginModules.class), values, options, people.users, people.authentication);
        customFields = new CustomFields(sql, types, contexts, options);
        screens = new Screens(sql);
        screenSchemes = new ScreenSchemes(sql, screens);
        typeScreenSchemes = new TypeScreenSchemes(sql, screenSchemes, constants);
        subTasks = new SubTasks(sql);
        services.offer(FieldTypes.class, types);
    }

    void offer(Services services, People people) {
        offerProjects(services, people);
        offerConstants(services);
        offerFields(services);
        services.offer(FieldScreenManager.class, screens);
        services.offer(FieldScreenSchemeManager.class, screenSchemes);
        services.offer(IssueTypeScreenSchemeManager.class, typeScreenSchemes);
    }

    private void offerProjects(Services services, People people) {
        services.offer(Projects.class, projects);
        services.offer(ProjectManager.class, projects);
        services.offer(ProjectService.class, new ProjectRules(projects, rights, people.rights));
        services.offer(Roles.class, roles);
        services.offer(ProjectRoleManager.class, roles);
        services.offer(PermissionManager.class, rights);
    }

    private void offerConstants(Services services) {
        services.offer(SubTaskManager.class, subTasks);
        services.offer(IssueTypeManager.class, constants.types());
        services.offer(IssueTypeSchemeManager.class, typeSchemes);
        services.offer(StatusManager.class, constants.statuses());
        services.offer(StatusCategoryManager.class, constants.statuses());
        services.offer(PriorityManager.class, constants.priorities());
        services.offer(ResolutionManager.class, constants.resolutions());
        services.offer(ConstantsManager.class, constants);
    }

    private void offerFields(Services services) {
        services.offer(CustomFieldValuePersister.class, values);
        services.offer(GenericConfigManager.class, values);
        services.offer(TextFieldCharacterLengthValidator.class, new TextFieldCharacterLengthValidator() {});
        services.offer(OptionsManager.class, options);
        services.offer(FieldConfigSchemeManager.class, contexts);
        services.offer(CustomFields.class, customFields);
        services.offer(CustomFieldManager.class, customFields);
        services.offer(FieldManager.class, new Fields(customFields));
    }
}
