package org.servicesafety.jira.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.UserPropertyManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.util.List;

/** Every service that the app takes from Jira. {@code META-INF/spring/jira-services.xml} refers to these and no others. */
public final class JiraServices {

    public static final List<Class<?>> IMPORTED = List.of(
            ActiveObjects.class,
            GlobalPermissionManager.class,
            I18nHelper.BeanFactory.class,
            JiraAuthenticationContext.class,
            PermissionManager.class,
            PluginSettingsFactory.class,
            ProjectManager.class,
            ProjectRoleManager.class,
            TimeZoneManager.class,
            TransactionalExecutorFactory.class,
            UserManager.class,
            UserPropertyManager.class);

    private JiraServices() {}
}
