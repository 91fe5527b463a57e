package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.host.Host;
import org.servicesafety.host.StandIn;
import org.servicesafety.host.app.Caller.Answer;
import org.servicesafety.host.database.Database;

/** A set-up that was broken off, or from which somebody took a part by hand: the next run completes it and doubles nothing. */
class HalfSetUpIT {
    private static final String PROJECT =
            "{\"key\": \"HALF\", \"name\": \"half\", \"projectTypeKey\": \"business\", \"lead\": \"admin\"}";
    /** What the set-up makes in Jira, by kind; each kind's things have names. */
    private static final List<String> KINDS = List.of(
            "issue_type",
            "status",
            "custom_field",
            "screen",
            "screen_scheme",
            "issue_type_screen_scheme",
            "issue_type_scheme",
            "workflow",
            "workflow_scheme",
            "project_role");

    @TempDir
    static Path home;

    private static Host host;
    private static Caller admin;

    @BeforeAll
    static void setUpWhole() {
        host = Host.start(StandIn.options(home));
        admin = new Caller(host.baseUrl(), "admin");
        assertThat(admin.post("/rest/api/2/project", PROJECT).status()).isEqualTo(201);
        assertThat(changed(setUp())).isPositive();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void aRunOnAWholeSetUpChangesNothing() {
        Map<String, List<String>> before = things();
        assertThat(changed(setUp())).isZero();
        assertThat(things()).isEqualTo(before);
    }

    @Test
    void whatWasMadeButNotWrittenDownIsAdopted() {
        Map<String, List<String>> before = things();
        List<String> keys = texts("SELECT name FROM jira.setting WHERE name LIKE 'org.servicesafety.made.%'"
                + " AND name <> 'org.servicesafety.made.language' ORDER BY name");
        assertThat(keys).hasSizeGreaterThan(30);
        for (String key : keys) {
            write("DELETE FROM jira.setting WHERE name = '" + key + "'");
            assertThat(changed(setUp())).as(key).isPositive();
            assertThat(things()).as(key).isEqualTo(before);
        }
        assertThat(changed(setUp())).isZero();
    }

    @Test
    void aRunBrokenOffBeforeAnythingWasWrittenDownIsCompleted() {
        Map<String, List<String>> before = things();
        write("DELETE FROM jira.setting WHERE name LIKE 'org.servicesafety.made.%'"
                + " AND name <> 'org.servicesafety.made.language'");
        assertThat(changed(setUp())).isPositive();
        assertThat(things()).isEqualTo(before);
        assertThat(changed(setUp())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"issue_type_screen_scheme", "workflow_scheme"})
    void aSchemeThatDidNotReachTheProjectIsGivenToItAndNotMadeAgain(String scheme) {
        Map<String, List<String>> before = things();
        write("UPDATE jira.project SET " + scheme + " = NULL WHERE key = 'HALF'");
        assertThat(changed(setUp())).isPositive();
        assertThat(things()).isEqualTo(before);
        assertThat(changed(setUp())).isZero();
    }

    /** A project that lives on a scheme of others gets a copy of its own; the copy may not have reached it either. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "issue_type_scheme | INSERT INTO jira.issue_type_scheme_entry SELECT max(s.id), min(t.id), 0"
                        + " FROM jira.issue_type_scheme s, jira.issue_type t",
                "workflow_scheme | INSERT INTO jira.workflow_scheme_item SELECT max(s.id), min(t.id), min(i.workflow)"
                        + " FROM jira.workflow_scheme s, jira.issue_type t, jira.workflow_scheme_item i",
            })
    void aCopyThatDidNotReachTheProjectIsGivenToItAndNotMadeAgain(String scheme, String filling) {
        String given = "UPDATE jira.project SET " + scheme + " = (SELECT id FROM jira." + scheme
                + " WHERE name = 'of others') WHERE key = 'HALF'";
        write("INSERT INTO jira." + scheme + " (name, description) VALUES ('of others', '')");
        write(filling);
        write(given);
        assertThat(changed(setUp())).isPositive();
        Map<String, List<String>> before = things();
        assertThat(before.get(scheme)).anyMatch(name -> name.endsWith(" HALF"));
        write(given);
        assertThat(changed(setUp())).isPositive();
        assertThat(things()).isEqualTo(before);
        assertThat(changed(setUp())).isZero();
    }

    @Test
    void aFieldDeletedByHandComesBackOnItsScreens() {
        Map<String, List<String>> before = things();
        List<String> fields =
                texts("SELECT f.id FROM jira.custom_field f JOIN jira.setting s ON s.value LIKE '%customfield_'"
                        + " || f.id || '%' WHERE s.name LIKE 'org.servicesafety.made.field.%' ORDER BY f.id");
        assertThat(fields).isNotEmpty();
        for (String field : fields) {
            write("DELETE FROM jira.screen_item WHERE field_id = 'customfield_" + field + "'");
            write("DELETE FROM jira.custom_field WHERE id = " + field);
            assertThat(changed(setUp())).as(field).isGreaterThanOrEqualTo(1);
            assertThat(things()).as(field).isEqualTo(before);
        }
        assertThat(changed(setUp())).isZero();
        assertThat(texts("SELECT field_id FROM jira.screen_item WHERE field_id LIKE 'customfield_%' AND NOT EXISTS"
                        + " (SELECT 1 FROM jira.custom_field f WHERE field_id = 'customfield_' || f.id)"))
                .isEmpty();
    }

    private static JsonNode setUp() {
        Answer answer = admin.post(Caller.APP + "/projects/HALF/setup", "{\"language\": \"en\"}");
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer.json();
    }

    private static int changed(JsonNode report) {
        int changed = 0;
        for (JsonNode step : report.path("steps")) {
            changed += step.path("count").asInt();
        }
        return changed;
    }

    /** Names of all things by kind, doubles as often as they are there; fields on screens by their names. */
    private static Map<String, List<String>> things() {
        Map<String, List<String>> things = new TreeMap<>();
        KINDS.forEach(kind -> things.put(kind, texts("SELECT name FROM jira." + kind + " ORDER BY name")));
        things.put(
                "on screens",
                texts("SELECT s.name || ': ' || coalesce(f.name, i.field_id) FROM jira.screen s"
                        + " JOIN jira.screen_tab t ON t.screen_id = s.id JOIN jira.screen_item i ON i.tab_id = t.id"
                        + " LEFT JOIN jira.custom_field f ON i.field_id = 'customfield_' || f.id ORDER BY 1"));
        return things;
    }

    private static List<String> texts(String sql) {
        try (Connection connection =
                        host.services().get(Database.class).source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(String sql) {
        try (Connection connection =
                        host.services().get(Database.class).source().getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
