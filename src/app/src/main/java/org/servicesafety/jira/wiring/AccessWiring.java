package org.servicesafety.jira.wiring;

import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.servicesafety.domain.access.People;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.unit.Units;
import org.servicesafety.jira.figures.Once;
import org.servicesafety.jira.registry.Registry;
import org.servicesafety.jira.security.JiraPeople;
import org.servicesafety.jira.security.JiraPermissions;
import org.servicesafety.jira.security.JiraRights;
import org.servicesafety.jira.security.ProjectRoles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may see and do what. */
@Configuration(proxyBeanMethods = false)
public class AccessWiring {

    @Bean
    JiraPermissions jiraPermissions(
            JiraAuthenticationContext authentication,
            GlobalPermissionManager global,
            PermissionManager permissions,
            ProjectManager projects) {
        return new JiraPermissions(authentication, global, permissions, projects);
    }

    @Bean
    Registry registry(PluginSettingsFactory settings) {
        return new Registry(settings);
    }

    @Bean
    ProjectRoles projectRoles(Registry registry, ProjectRoleManager roles) {
        return new ProjectRoles(registry, roles);
    }

    @Bean
    Rights rights(Units units, JiraPermissions jira, ProjectRoles roles, Once once) {
        return new JiraRights(units, jira, roles, once);
    }

    @Bean
    People people(UserManager users) {
        return new JiraPeople(users);
    }
}
