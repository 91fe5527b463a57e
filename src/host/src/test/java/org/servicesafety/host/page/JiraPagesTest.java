package org.servicesafety.host.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JiraPagesTest {

    private static ServedSite site;

    @BeforeAll
    static void serve() {
        site = new ServedSite();
        site.signIn("admin");
        site.submit("/secure/admin/AddProject.jspa", Map.of("name", "Unit 10411", "key", "MU03", "lead", "admin"));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aPageForPeopleSignedInSendsOthersToTheSignIn() {
        try (ServedSite other = new ServedSite()) {
            HttpResponse<String> answer = other.get("/secure/admin/ViewProjects.jspa");
            assertThat(answer.uri().toString())
                    .endsWith("/login.jsp?os_destination=%2Fsecure%2Fadmin%2FViewProjects.jspa");
        }
    }

    @Test
    void aDestinationElsewhereIsPassedOver() {
        try (ServedSite other = new ServedSite()) {
            Map<String, String> form =
                    Map.of("os_username", "admin", "os_password", "admin", "os_destination", "//example.org/");
            assertThat(other.post("/login.jsp", form).uri().toString()).endsWith("/jira/secure/Dashboard.jspa");
        }
    }

    @Test
    void aWrongPasswordIsSaidSoAndNobodyIsSignedIn() {
        try (ServedSite other = new ServedSite()) {
            String body = other.post("/login.jsp", Map.of("os_username", "admin", "os_password", "wrong"))
                    .body();
            assertThat(body).contains("aui-message-error");
            assertThat(other.get("/secure/Dashboard.jspa").uri().toString()).contains("/login.jsp");
        }
    }

    @Test
    void theAdministrationIsForAdministrators() {
        try (ServedSite other = new ServedSite()) {
            other.signIn("performer");
            assertThat(other.get("/secure/admin/ViewProjects.jspa").statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void aChangeWithoutTheTokenIsRefusedAndChangesNothing() {
        HttpResponse<String> answer =
                site.post("/secure/admin/AddProject.jspa", Map.of("name", "No", "key", "NOTOKEN", "lead", "admin"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("XSRF");
        assertThat(site.get("/projects/NOTOKEN").statusCode()).isEqualTo(404);
    }

    @Test
    void aFaultyProjectIsShownAtItsFieldAndKeepsWhatWasTyped() {
        String body = site.submit(
                        "/secure/admin/AddProject.jspa", Map.of("name", "<b>Unit</b>", "key", "x", "lead", "admin"))
                .body();
        assertThat(body).contains("id=\"e-key\"").contains("value=\"&lt;b&gt;Unit&lt;/b&gt;\"");
    }

    @Test
    void whatDoesNotExistAndWhatMayNotBeSeenLookTheSame() {
        HttpResponse<String> answer = site.get("/browse/NONE-1");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("you may not see it");
    }

    @Test
    void anUnknownAddressIsAnsweredByJirasOwnPage() {
        HttpResponse<String> answer = site.get("/secure/NoSuchPage.jspa");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("you may not see it").contains("jira-logo");
    }

    @Test
    void aFaultHasANumberAndTellsNothingElse() {
        HttpResponse<String> answer = site.get("/plugins/servlet/project-config/MU03/roles/%00");
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at org.");
    }

    @Test
    void anIssueIsCreatedByItsFormAndShown() {
        String form = site.get("/secure/CreateIssue!default.jspa").body();
        String pid = value(form, "pid");
        String type = value(form, "issuetype");
        HttpResponse<String> shown = site.submit(
                "/secure/CreateIssueDetails.jspa",
                Map.of("pid", pid, "issuetype", type, "summary", "Sockets <i>without</i> earth"));
        assertThat(shown.uri().toString()).contains("/browse/MU03-");
        assertThat(shown.body()).contains("Sockets &lt;i&gt;without&lt;/i&gt; earth");
    }

    private static String value(String form, String name) {
        String start = "<input type=\"hidden\" name=\"" + name + "\" value=\"";
        int at = form.indexOf(start) + start.length();
        return form.substring(at, form.indexOf('"', at));
    }

    @Test
    void jqlThatIsWrongIsExplained() {
        assertThat(site.get("/issues/?jql=nofield+%3D+1").body()).contains("aui-message-error");
    }

    @Test
    void theLanguageOfJiraIsChosenInTheProfile() {
        try (ServedSite other = new ServedSite()) {
            other.signIn("performer");
            other.submit("/secure/UpdateUserPreferences.jspa", Map.of("userLocale", "ru_RU"));
            assertThat(other.get("/secure/Dashboard.jspa").body()).contains("Рабочие столы");
        }
    }

    @Test
    void aDashboardIsMadeByItsOwner() {
        HttpResponse<String> made =
                site.submit("/secure/AddPortalPage.jspa", Map.of("portalPageName", "Safety of unit 10411"));
        assertThat(made.body()).contains("Safety of unit 10411").contains("id=\"add-gadget\"");
    }
}
