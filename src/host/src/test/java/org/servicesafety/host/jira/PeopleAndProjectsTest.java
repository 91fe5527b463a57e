package org.servicesafety.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.UserPropertyManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.host.user.Languages;
import org.servicesafety.host.user.Users;
import org.servicesafety.host.web.Accounts;

class PeopleAndProjectsTest {
    private final Site site = new Site();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "commander",
                "officer",
                "performer",
                "monitor",
                "chair",
                "member",
                "unitcommander",
                "analyst",
                "nobody"
            })
    void everybodysPasswordIsTheirName(String name) {
        Accounts accounts = site.get(Accounts.class);

        assertThat(accounts.check(name, name)).isNotNull();
        assertThat(accounts.check(name, name + "x")).isNull();
        assertThat(accounts.licensed(site.user(name))).isTrue();
    }

    @Test
    void hostileNamesFindNobody() {
        assertThat(site.get(Users.class).authenticate("admin' or '1'='1", "admin"))
                .isEmpty();
        assertThat(site.get(Users.class).find("%", true, 10)).isEmpty();
    }

    @Test
    void onlyAdministratorsAdminister() {
        GlobalPermissionManager rights = site.get(GlobalPermissionManager.class);

        assertThat(rights.hasPermission(GlobalPermissionKey.ADMINISTER, site.user("admin")))
                .isTrue();
        assertThat(rights.hasPermission(GlobalPermissionKey.ADMINISTER, site.user("officer")))
                .isFalse();
        assertThat(rights.hasPermission(GlobalPermissionKey.ADMINISTER, null)).isFalse();
    }

    @Test
    void aLanguageIsKeptOverARestart() {
        site.get(UserPropertyManager.class).getPropertySet(site.user("officer")).setString(Languages.PROPERTY, "ru_RU");

        Site again = site.again();
        assertThat(again.get(Languages.class).localeOf(again.user("officer"))).hasToString("ru_RU");
        assertThat(again.get(Languages.class).localeOf(again.user("chair"))).hasToString("en");
    }

    @Test
    void whoHasARoleMayWorkInTheProjectAndNobodyElse() {
        Project project = site.project("MU01", "chair");
        PermissionManager rights = site.get(PermissionManager.class);

        assertThat(rights.hasPermission(ProjectPermissions.CREATE_ISSUES, project, site.user("chair")))
                .isTrue();
        assertThat(rights.hasPermission(ProjectPermissions.DELETE_ISSUES, project, site.user("chair")))
                .isFalse();
        assertThat(rights.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, site.user("admin")))
                .isTrue();
        assertThat(rights.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, site.user("nobody")))
                .isFalse();
        assertThat(rights.getProjects(ProjectPermissions.BROWSE_PROJECTS, site.user("chair")))
                .containsExactly(project);
        assertThat(rights.getProjects(ProjectPermissions.BROWSE_PROJECTS, site.user("nobody")))
                .isEmpty();
    }

    @Test
    void aProjectNeedsAnAdministratorAKeyAndAName() {
        site.project("MU01");

        assertThat(faults(site.user("officer"), "MU02", "Second").getErrorMessages())
                .hasSize(1);
        assertThat(faults(site.user("admin"), "1", " ").getErrors()).containsOnlyKeys("projectKey", "projectName");
        assertThat(faults(site.user("admin"), "mu01", "project mu01").getErrors())
                .containsOnlyKeys("projectKey", "projectName");
        assertThat(faults(site.user("admin"), "MU02", "Second").hasAnyErrors()).isFalse();
        assertThat(site.get(ProjectManager.class).getProjectObjByKey("MU02")).isNull();
    }

    private com.atlassian.jira.util.ErrorCollection faults(ApplicationUser user, String key, String name) {
        return site.get(ProjectService.class)
                .validateCreateProject(
                        user,
                        new ProjectCreationData.Builder()
                                .withKey(key)
                                .withName(name)
                                .build())
                .getErrorCollection();
    }
}
