package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.host.app.Caller.Answer;

/** Files of plans as office programs write them, loaded into drafts of the packaged app. */
@Tag("clause-6")
class PlanImportIT {
    private static final String MONTHLY =
            "%1$d-01-%2$s %1$d-02-%2$s %1$d-03-%2$s %1$d-04-%2$s %1$d-05-%2$s %1$d-06-%2$s %1$d-07-%2$s"
                    + " %1$d-08-%2$s %1$d-09-%2$s %1$d-10-%2$s %1$d-11-%2$s %1$d-12-%2$s";
    /** What each of the fourteen rows of both example files means: row, kind, term, responsible, monitoring person, remark. */
    private static final String UNDERSTOOD =
            """
            11 1 WINTER_EXERCISE DATES  2025-11-28 | Заместитель командира части | Командир части | date-outside-year
            12 2 SUMMER_EXERCISE DATES  2026-05-29 | Заместитель командира части | Командир части |
            13 3 UNIT_EXERCISE ON_OCCASION | Командиры подразделений | Начальник отдела боевой подготовки |
            14 4 CAMPAIGN DATES from 2026-04-01 2026-04-30 | Заместитель командира части | Командир части |
            15 5 CAMPAIGN DATES from 2026-06-10 2026-06-19 | Начальник автобронетанковой службы | Заместитель командира части |
            16 6 CONTROL RECURRING 2026-03-20 2026-06-20 2026-09-20 2026-12-20 | Комиссия | Командир части |
            17 7 OTHER CONSTANT | Начальник КТП | Начальник автобронетанковой службы |
            18 8 CONTROL RECURRING @25 | Начальник службы РАВ | Начальник службы пожарной безопасности |
            19 9 OTHER CONSTANT | Начальник медицинской службы | Заместитель командира части |
            20 10 TRAINING DATES from 2026-01-01 2026-03-31 | Командиры подразделений | Начальник отдела боевой подготовки |
            21 11 ANALYSIS RECURRING @10 | Заместитель командира части | Командир части |
            22 12 CONTROL DATES 2026-03-15 2026-09-15 | Начальник инженерной службы | Начальник штаба |
            23 13 TRAINING DATES from 2025-12-01 2026-02-28 | Командиры подразделений | Начальник медицинской службы |
            24 14 MANAGEMENT ON_OCCASION | Заместитель командира части | Командир части |"""
                    .replace("@25", MONTHLY.formatted(2026, "25"))
                    .replace("@10", MONTHLY.formatted(2026, "10"));

    private static final Drafts DRAFTS = Drafts.ofEverybody();
    private static final Caller OFFICER = DRAFTS.officer();

    @ParameterizedTest
    @ValueSource(strings = {"plan-2026.xlsx", "plan-2026.docx"})
    void eachRowOfTheExampleFilesIsUnderstoodAlike(String name) {
        JsonNode report = previewed(plan("MU03", 2026), name);

        assertThat(report.path("rows").asInt()).isEqualTo(14);
        assertThat(report.path("accepted").asInt()).isEqualTo(14);
        assertThat(each(report.path("items")).map(item -> understood(item, report)))
                .containsExactlyElementsOf(
                        UNDERSTOOD.lines().map(PlanImportIT::plain).toList());
        assertThat(each(report.path("columns")).map(JsonNode::asText).limit(6))
                .containsExactly(
                        PlanFiles.HEADS[0],
                        PlanFiles.HEADS[1],
                        PlanFiles.HEADS[2],
                        PlanFiles.HEADS[3],
                        PlanFiles.HEADS[4],
                        PlanFiles.HEADS[5]);
        assertThat(report.path("leftOut").isArray()).isTrue();
        assertThat(report.path("leftOut").isEmpty()).isTrue();
    }

    private static String understood(JsonNode item, JsonNode report) {
        JsonNode term = item.path("term");
        String from =
                term.path("from").isNull() ? "" : "from " + term.path("from").asText();
        String days =
                String.join(" ", each(term.path("dates")).map(JsonNode::asText).toList());
        String remarks = String.join(
                " ",
                each(report.path("remarks"))
                        .filter(remark ->
                                remark.path("row").asInt() == item.path("row").asInt())
                        .map(remark -> remark.path("code").asText())
                        .toList());
        return plain("%s %s %s %s %s %s | %s | %s | %s"
                .formatted(
                        item.path("row"),
                        item.path("number"),
                        item.path("kind").asText(),
                        term.path("kind").asText(),
                        from,
                        days,
                        item.path("responsible").path("title").asText(),
                        item.path("monitor").path("title").asText(),
                        remarks));
    }

    private static String plain(String line) {
        return line.strip().replaceAll("\\s+", " ");
    }

    @Test
    void aDryRunWritesNothingAndALoadMakesTheIssues() {
        String plan = plan("MU05", 2026);
        JsonNode before = OFFICER.get(plan).json();
        previewed(plan, "plan-2026.docx");
        assertThat(OFFICER.get(plan).json()).isEqualTo(before);
        assertThat(OFFICER.get(plan + "/items").json().path("total").asInt()).isZero();

        JsonNode loaded = loaded(plan, "plan-2026.docx");

        JsonNode items = OFFICER.get(plan + "/items").json();
        assertThat(items.path("total").asInt()).isEqualTo(14);
        JsonNode first = loaded.path("items").path(0);
        assertThat(first.path("outcome").asText()).isEqualTo("NEW");
        assertThat(items.path("items").path(0).path("key")).isEqualTo(first.path("key"));
        assertThat(items.path("items").path(0).path("term")).isEqualTo(first.path("term"));
        assertThat(OFFICER.get("/rest/api/2/issue/" + first.path("key").asText())
                        .json()
                        .path("fields")
                        .path("summary")
                        .asText())
                .startsWith("Комплексное тактико-строевое занятие");

        JsonNode again = loaded(plan, "plan-2026.xlsx");
        assertThat(each(again.path("items")).map(item -> item.path("outcome").asText()))
                .containsOnly("SAME");
        assertThat(OFFICER.get(plan + "/items").json().path("total").asInt()).isEqualTo(14);
    }

    @Test
    void theTextsAboveTheTableGoIntoADraftThatHasNone() {
        Answer created = OFFICER.post(
                Caller.APP + "/plans", "{\"unitId\": %d, \"year\": 2026}".formatted(Site.unit(OFFICER, "MU07")));
        String plan =
                Caller.APP + "/plans/" + Drafts.done(created).json().path("id").asLong();

        JsonNode loaded = loaded(plan, "plan-2026.docx");

        assertThat(each(loaded.path("texts")).map(text -> text.path("outcome").asText()))
                .containsExactly("TAKEN", "TAKEN", "TAKEN");
        assertThat(OFFICER.get(plan).json().path("goals").asText())
                .isEqualTo("исключение гибели и травмирования военнослужащих.");
        assertThat(each(loaded(plan, "plan-2026.docx").path("texts"))
                        .map(text -> text.path("outcome").asText()))
                .containsExactly("SAME", "SAME", "SAME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "en"})
    void thePrintedFormIsReadBackAsThePlanThatWasPrinted(String language) {
        String plan = plan("MU05", 2033);
        loaded(plan, "plan-2026.docx");
        byte[] printed = OFFICER.download(plan + "/form.docx?lang=" + language).body();

        Answer answer = PlanFiles.load(OFFICER, plan, "", PlanFiles.file("printed.docx", printed));

        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        assertThat(answer.json().path("rows").asInt()).isEqualTo(14);
        assertThat(each(answer.json().path("items"))
                        .map(item -> item.path("outcome").asText()))
                .containsOnly("SAME");
        assertThat(each(answer.json().path("texts"))
                        .map(text -> text.path("outcome").asText()))
                .containsOnly("SAME");
        assertThat(answer.json().path("notes").isEmpty()).isTrue();
    }

    @Test
    void oneRefusedRowKeepsTheWholeFileOutUntilItIsMended() {
        String plan = plan("MU03", 2031);
        byte[] file = PlanFiles.file(
                "plan.xlsx",
                PlanFiles.workbook(
                        new String[] {"1", "Медицинский осмотр", "Начальник службы", "Командир части", "май", "Акт"},
                        new String[] {"2", "Проверка складов", "", "Командир", "ежемесячно, до 32 числа", "Акт"}));

        Answer refused = PlanFiles.load(OFFICER, plan, "", file);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("accepted").asInt()).isEqualTo(1);
        assertThat(each(refused.json().path("refused"))
                        .map(one -> one.path("row") + " " + one.path("column").asText() + " "
                                + one.path("value").asText() + " "
                                + one.path("code").asText()))
                .containsExactlyInAnyOrder(
                        "3 Ответственное лицо (исполнитель)  responsible-missing",
                        "3 Сроки исполнения ежемесячно, до 32 числа day-does-not-exist");
        assertThat(refused.json().path("errors").size()).isEqualTo(2);
        assertThat(OFFICER.get(plan + "/items").json().path("total").asInt()).isZero();

        byte[] mended = PlanFiles.corrections(
                """
                [{"row": 3, "column": "Сроки исполнения", "value": "ежемесячно, до 25 числа"},
                 {"row": 3, "column": "Ответственное лицо (исполнитель)", "value": "Начальник службы"}]""");
        Answer done = PlanFiles.load(OFFICER, plan, "", file, mended);
        assertThat(done.status()).as(done.json().toString()).isEqualTo(200);
        assertThat(OFFICER.get(plan + "/items").json().path("total").asInt()).isEqualTo(2);
    }

    @Test
    void rowsTakenForTheSignatureAreTold() {
        byte[] file = PlanFiles.file(
                "plan.xlsx",
                PlanFiles.workbook(
                        new String[] {"1", "Медицинский осмотр", "Начальник службы", "Командир части", "май", "Акт"},
                        new String[] {"", "Заместитель командира", "майор А."}));

        JsonNode report = PlanFiles.load(OFFICER, plan("MU03", 2031), "&dryRun=true", file)
                .json();

        assertThat(report.path("rows").asInt()).isEqualTo(1);
        assertThat(each(report.path("leftOut"))
                        .map(row -> row.path("row") + " "
                                + row.path("cells").path(1).asText()))
                .containsExactly("3 Заместитель командира");
    }

    @ParameterizedTest
    @CsvSource({
        "performer, 403, not-permitted",
        "commander, 403, not-permitted",
        "'', 401, not-signed-in",
    })
    void onlyWhoMayEditTheDraftLoadsIntoIt(String user, int status, String code) {
        String plan = plan("MU03", 2031);
        byte[] right = PlanFiles.file("plan-2026.docx", PlanFiles.example("plan-2026.docx"));

        Answer answer = PlanFiles.load(PackagedApp.as(user), plan, "&dryRun=true", right);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.error(0, "code")).isEqualTo(code);
    }

    @Test
    void aPlanThatIsNotThereOrNoDraftIsNotLoadedInto() {
        byte[] right = PlanFiles.file("plan-2026.docx", PlanFiles.example("plan-2026.docx"));
        assertThat(PlanFiles.load(OFFICER, Caller.APP + "/plans/999999", "", right)
                        .status())
                .isEqualTo(404);
        String plan = plan("MU03", 2032);
        DRAFTS.submit(plan);
        Answer answer = PlanFiles.load(OFFICER, plan, "", right);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.error(0, "code")).isEqualTo("plan-not-draft");
    }

    private static String plan(String body, int year) {
        JsonNode found = OFFICER.get(Caller.APP + "/plans?unit=" + Site.unit(OFFICER, body) + "&year=" + year)
                .json()
                .path("items");
        return found.isEmpty()
                ? DRAFTS.draft(body, year)
                : Caller.APP + "/plans/" + found.path(0).path("id").asLong();
    }

    private static JsonNode previewed(String plan, String name) {
        return sent(plan, name, "&dryRun=true");
    }

    private static JsonNode loaded(String plan, String name) {
        return sent(plan, name, "");
    }

    private static JsonNode sent(String plan, String name, String parameters) {
        Answer answer = PlanFiles.load(OFFICER, plan, parameters, PlanFiles.file(name, PlanFiles.example(name)));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        return answer.json();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        List<JsonNode> all = new ArrayList<>();
        array.forEach(all::add);
        return all.stream();
    }
}
