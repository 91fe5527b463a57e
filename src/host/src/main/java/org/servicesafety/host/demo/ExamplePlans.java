package org.servicesafety.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans of the example data: this year's is in force and partly done, next year's stands wherever the table says. The officer drafts, the
 * commander approves, the performer marks, the monitoring person confirms.
 */
final class ExamplePlans {
    private static final String APP = "/rest/service-safety/1.0";
    private static final String PLANS = APP + "/plans";
    private static final String GOALS =
            "Недопущение гибели и увечий военнослужащих при исполнении обязанностей военной службы";
    private static final String TASKS =
            "Обучение мерам безопасности; контроль отделов, служб и подразделений; анализ причин";
    private static final String REQUIREMENTS =
            "Соблюдать меры безопасности при стрельбах, вождении, работах на вооружении и технике, в суточном наряде";

    private final People people;
    private final LocalDate today;
    private final List<Line> items = Table.rows("plan-items.csv");

    /** Who does what. */
    record People(RestClient officer, RestClient commander, RestClient performer, RestClient monitor) {}

    ExamplePlans(People people, LocalDate today) {
        this.people = people;
        this.today = today;
    }

    /** Of the occurrences due before today the row leaves the last few of each item undone, or unconfirmed. */
    void load(Line row, long unit) {
        int year = today.getYear();
        String plan = draft(unit, year, Map.of());
        items.forEach(item -> people.officer().post(plan + "/items", content(item)));
        submit(plan);
        people.commander()
                .post(
                        plan + "/approve",
                        Map.of("on", LocalDate.of(year - 1, 12, 20).toString()));
        carryOut(plan, Integer.parseInt(row.at("late")), Integer.parseInt(row.at("unconfirmed")));
        next(unit, year, row.at("next"));
    }

    private String draft(long unit, int year, Map<String, Object> more) {
        Map<String, Object> plan = new HashMap<>(
                Map.of("unitId", unit, "year", year, "goals", GOALS, "tasks", TASKS, "requirements", REQUIREMENTS));
        plan.putAll(more);
        return PLANS + "/" + people.officer().post(PLANS, plan).path("id").asText();
    }

    private static Map<String, Object> content(Line item) {
        return Map.of(
                "activity", item.at("activity"),
                "kind", item.at("kind"),
                "responsible", Map.of("user", "performer", "title", item.at("responsible")),
                "monitor", Map.of("user", "monitor", "title", item.at("monitor")),
                "term", Map.of("text", item.at("term")),
                "form", item.at("form"));
    }

    private void submit(String plan) {
        people.officer().post(plan + "/submit", Map.of());
    }

    private void carryOut(String plan, int late, int unconfirmed) {
        int place = 0;
        for (JsonNode item : people.officer().get(plan + "/items?limit=100").path("items")) {
            boolean behind = item.path("kind").asText().equals("CONTROL");
            carryOut(item, behind ? late : 0, place % 3 == 0 ? unconfirmed : 0);
            place++;
        }
    }

    private void carryOut(JsonNode item, int late, int unconfirmed) {
        List<LocalDate> due = item.path("occurrences").findValuesAsText("due").stream()
                .map(LocalDate::parse)
                .filter(day -> day.isBefore(today))
                .toList();
        int marked = Math.max(0, due.size() - late);
        for (int i = 0; i < marked; i++) {
            String occurrence = APP + "/items/" + item.path("key").asText() + "/occurrences/" + due.get(i);
            people.performer().post(occurrence + "/mark", mark(due.get(i), i));
            if (i < marked - unconfirmed) {
                people.monitor().post(occurrence + "/confirm", Map.of());
            }
        }
    }

    /** Every fourth is some days late, but never marked in the future. */
    private Map<String, Object> mark(LocalDate due, int place) {
        LocalDate on = place % 4 == 3 ? due.plusDays(3) : due.minusDays(1);
        return Map.of(
                "outgoing", String.valueOf(100 + 7 * place),
                "registration", String.valueOf(800 + 13 * place),
                "on", (on.isAfter(today) ? today : on).toString());
    }

    private void next(long unit, int year, String state) {
        if (state.isEmpty()) {
            return;
        }
        String plan = draft(unit, year + 1, Map.of("fromYear", year));
        if (!state.equals("DRAFT")) {
            submit(plan);
        }
        if (state.equals("APPROVED")) {
            people.commander().post(plan + "/approve", Map.of("on", today.toString()));
        }
    }
}
