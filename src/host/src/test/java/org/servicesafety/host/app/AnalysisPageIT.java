package org.servicesafety.host.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicesafety.host.app.Caller.Answer;

/** The analysis of a period on its page, in Russian and in Kazakh, by officer, commander and a higher body. */
@Tag("clause-19")
@Tag("clause-20")
class AnalysisPageIT {

    private static final String PAGE = "/projects/%s?selectedItem=service-safety-analysis&period=%s&lang=%s";

    private static Playwright playwright;
    private static Browser browser;

    private final Caller officer = PackagedApp.as("officer");

    /** Words of the page in one language. */
    record Words(
            String language,
            String open,
            String injuries,
            String conclusions,
            String measure,
            String title,
            String due,
            String save,
            String toPlan,
            String complete,
            String day,
            String timely,
            String late,
            String since,
            String current,
            String below) {}

    private static final Words RUSSIAN = new Words(
            "ru",
            "Начать анализ",
            "Увечья",
            "Выводы",
            "Мера",
            "Ответственный (должность)",
            "Срок",
            "Сохранить",
            "Внести меру № 1 в план",
            "Завершить анализ",
            "Дата на анализе",
            "в срок, до 10.04.2017",
            "с опозданием на 1 день",
            "После завершения изменились 2 цифры",
            "Показать нынешние",
            "Нижестоящие органы");
    private static final Words KAZAKH = new Words(
            "kk",
            "Талдауды бастау",
            "Мертігу",
            "Қорытындылар",
            "Шара",
            "Жауапты адам (лауазымы)",
            "Мерзімі",
            "Сақтау",
            "№ 1 шараны жоспарға енгізу",
            "Талдауды аяқтау",
            "Талдаудағы күн",
            "мерзімінде, 10.04.2017 дейін",
            "1 күн кешігіп",
            "Аяқталғаннан кейін 2 дерек өзгерді",
            "Бүгінгілерін көрсету",
            "Төмен тұрған органдар");

    @BeforeAll
    static void open() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Chromium.NO_DOWNLOAD));
        browser = playwright.chromium().launch(Chromium.launchOptions(Chromium.find()));
        Caller admin = PackagedApp.as("admin");
        String project =
                """
                {"key": "RCA", "name": "Regional Command A", "projectTypeKey": "business", "lead": "admin"}""";
        admin.post("/rest/api/2/project", project);
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** Who completes in time and who is a day late. */
    static Stream<Arguments> languages() {
        return Stream.of(
                Arguments.of(RUSSIAN, "MU01", "10.04.2017", true), Arguments.of(KAZAKH, "MU02", "11.04.2017", false));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void fromTheIncidentToTheCompletedAnalysisAndTheCorrectionAfterIt(
            Words words, String body, String day, boolean timely) {
        String page = PAGE.formatted(body, "2017-03", words.language());
        Visitor writer = visitor("officer");
        writer.open(page);
        assertThat(injuries(writer, words)).hasText("0");
        JsonNode incident = incident(body + "-VEH");
        writer.open(page);
        assertThat(injuries(writer, words)).hasText("3");

        writer.click(AriaRole.BUTTON, words.open());
        write(writer, words);
        intoThePlan(writer, words, body, timely ? 2042 : 2043);
        complete(page, words, day, timely);

        ObjectNode corrected = incident.deepCopy();
        corrected.put("people", 4).put("reason", "one more");
        done(officer.put(Caller.APP + "/incidents/" + incident.path("id").asText(), corrected.toString()));
        writer.open(page);
        assertThat(writer.content()).containsText(words.since());
        assertThat(injuries(writer, words)).hasText("3 → 4");
        writer.click(AriaRole.BUTTON, words.current());
        assertThat(injuries(writer, words)).hasText("4");

        Visitor higher = visitor("admin");
        higher.open(PAGE.formatted("RCA", "2017-03", words.language()));
        // a month is no period of a regional command: its page proposes the last quarter
        higher.open(PAGE.formatted("RCA", "2017-Q1", words.language()));
        assertThat(injuries(higher, words)).isVisible();
        JsonNode below = PackagedApp.as("admin")
                .get(Caller.APP + "/analyses/below?limit=1000&period=2017-03&unit="
                        + Site.unit(PackagedApp.as("admin"), "RCA"))
                .json();
        assertThat(below.path("items")).anySatisfy(row -> assertThat(
                        row.path("state").asText() + row.path("totals").path("injuries"))
                .isEqualTo((timely ? "DONE" : "DONE_LATE") + "3"));
    }

    private static void write(Visitor writer, Words words) {
        writer.type(words.conclusions(), "Один случай, одна причина.");
        writer.type(words.measure(), "Проверить машины");
        writer.type(words.title(), "начальник автослужбы");
        writer.type(words.due(), "32.01.2042");
        writer.click(AriaRole.BUTTON, words.save());
        assertThat(writer.content().locator(".ss-err-text:visible")).hasCount(1);
    }

    private void intoThePlan(Visitor writer, Words words, String body, int year) {
        Drafts.ofEverybody().draft(body, year);
        writer.type(words.due(), "31.01." + year);
        writer.click(AriaRole.BUTTON, words.save());
        writer.click(AriaRole.BUTTON, words.toPlan());
        assertThat(writer.content().locator("table a[href*='/browse/" + body + "-']"))
                .isVisible();
    }

    private static void complete(String page, Words words, String day, boolean timely) {
        Visitor commander = visitor("commander");
        commander.open(page);
        commander.click(AriaRole.BUTTON, words.complete());
        Locator dialog = commander.page().locator("[role=dialog]");
        dialog.getByLabel(words.day()).fill(day);
        commander.click(dialog.locator("button[type=submit]"));
        assertThat(commander.content().locator(".ss-sub")).containsText(timely ? words.timely() : words.late());
    }

    @Test
    void chartsHaveTheirTablesAndNothingComesFromOutside() {
        Visitor reader = visitor("commander");
        List<String> hosts = new ArrayList<>();
        reader.page().onRequest(request -> hosts.add(URI.create(request.url()).getHost()));
        reader.open(PAGE.formatted("MU03", "2026-H1", "ru"));

        Locator months = reader.content().locator("canvas").first();
        assertThat(months).hasAttribute("role", "img");
        assertThat(reader.content().locator("#" + months.getAttribute("aria-describedby")))
                .isVisible();
        assertThat(reader.content().locator("#ss-analysis-units")).isVisible();
        assertThat(hosts).isNotEmpty().allMatch(Set.of("localhost", "127.0.0.1")::contains);
        assertThat((Boolean) reader.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
    }

    /** The count of the period in the row of injuries. */
    private static Locator injuries(Visitor visitor, Words words) {
        return visitor.content()
                .locator(
                        "tr", new Locator.LocatorOptions().setHas(visitor.page().locator("th b")))
                .filter(new Locator.FilterOptions().setHasText(words.injuries()))
                .locator("td")
                .first();
    }

    private JsonNode incident(String unit) {
        return done(officer.post(
                Caller.APP + "/incidents",
                """
                {"unitId": %d, "date": "2017-03-05", "outcome": "INJURY", "injuryKind": "WOUND", "people": 3,
                 "onDuty": true, "cause": "VEHICLE", "activity": "MOVEMENT"}"""
                        .formatted(Site.unit(officer, unit))));
    }

    private static Visitor visitor(String user) {
        return Visitor.signedIn(browser, PackagedApp.baseUrl(), user);
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.status()).as(answer.json().toString()).isBetween(200, 201);
        return answer.json();
    }
}
