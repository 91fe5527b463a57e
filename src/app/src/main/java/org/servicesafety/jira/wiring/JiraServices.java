package org.servicesafety.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.UserPropertyManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import com.atlassian.scheduler.SchedulerService;
import java.util.List;

/** Every service that the app takes from Jira. {@code META-INF/spring/jira-services.xml} refers to these and no others. */
public final class JiraServices {

    public static final List<Class<?>> IMPORTED = List.of(
            ActiveObjects.class,
            ApplicationProperties.class,
            ConstantsManager.class,
            CommentManager.class,
            CustomFieldManager.class,
            CustomFieldValuePersister.class,
            DateTimeFormatterFactory.class,
            EventPublisher.class,
            FieldConfigSchemeManager.class,
            FieldManager.class,
            FieldScreenManager.class,
            FieldScreenSchemeManager.class,
            GenericConfigManager.class,
            GlobalPermissionManager.class,
            I18nHelper.BeanFactory.class,
            IssueLinkManager.class,
            IssueLinkTypeManager.class,
            IssueManager.class,
            IssueService.class,
            IssueTypeManager.class,
            IssueTypeSchemeManager.class,
            IssueTypeScreenSchemeManager.class,
            JiraAuthenticationContext.class,
            PermissionManager.class,
            PluginSettingsFactory.class,
            ProjectManager.class,
            ProjectRoleManager.class,
            SchedulerService.class,
            SearchService.class,
            StatusCategoryManager.class,
            StatusManager.class,
            SubTaskManager.class,
            TextFieldCharacterLengthValidator.class,
            TimeZoneManager.class,
            TransactionalExecutorFactory.class,
            UserManager.class,
            UserPropertyManager.class,
            WorkflowManager.class,
            WorkflowSchemeManager.class);

    private JiraServices() {}
}
