package org.servicesafety.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The packaged app in the stand-in: who is let in, and what is turned away. */
@ExtendWith(StandIn.class)
class ServedIT {

    private static final String REST = "/rest/service-safety/1.0";
    private static final String JSON = "application/json";

    private Browser browser;

    @BeforeEach
    void open(Host host) {
        browser = new Browser(host.baseUrl());
    }

    @Test
    void a_resource_is_for_those_who_are_signed_in() throws Exception {
        assertThat(browser.get(REST + "/rulebook", "").statusCode()).isEqualTo(401);
        assertThat(browser.get(REST + "/rulebook", "officer").statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_password_is_refused_everywhere() throws Exception {
        HttpResponse<String> answer =
                browser.send(browser.request("/login.jsp", "").header("Authorization", "Basic YWRtaW46d3Jvbmc="));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void latest_is_another_name_of_the_version() throws Exception {
        assertThat(browser.get("/rest/service-safety/latest/rulebook", "officer")
                        .body())
                .isEqualTo(browser.get(REST + "/rulebook", "officer").body());
    }

    @Test
    void a_field_that_is_not_known_is_refused() throws Exception {
        assertThat(browser.post(REST + "/units", "admin", JSON, "{\"colour\": \"red\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_script_of_another_site_is_refused() throws Exception {
        assertThat(browser.send(browser.request(REST + "/units", "admin")
                                .header("Content-Type", JSON)
                                .header("Origin", "http://elsewhere.example")
                                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_administrators_action_sends_others_away() throws Exception {
        assertThat(browser.get("/secure/admin/SafetySetup.jspa", "").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).contains("/login.jsp"));
        assertThat(browser.get("/secure/admin/SafetySetup.jspa", "officer").statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/secure/admin/SafetySetup.jspa", "admin").body())
                .contains("</html>");
    }

    @Test
    void a_file_of_the_app_is_served_and_nothing_beside_it() throws Exception {
        String folder = "/download/resources/org.servicesafety.jira:common/";

        assertThat(browser.get(folder + "page.js", "officer").statusCode()).isEqualTo(200);
        assertThat(browser.get(folder + "other.js", "officer").statusCode()).isEqualTo(404);
        assertThat(browser.get("/static/../schema/sal.sql", "officer").statusCode())
                .isIn(400, 404);
    }

    @Test
    void an_address_that_nobody_knows_is_not_found() throws Exception {
        assertThat(browser.get("/secure/Nowhere.jspa", "officer").statusCode()).isEqualTo(404);
    }
}
