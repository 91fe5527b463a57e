package org.servicesafety.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The inspections of the example data: drawn up by the officer, signed by the chairperson. */
final class ExampleActs {
    private static final String ACTS = "/rest/service-safety/1.0/acts";

    private final RestClient officer;
    private final RestClient chair;
    private final LocalDate today;
    private final Map<String, Line> violations =
            Table.rows("violations.csv").stream().collect(Collectors.toMap(row -> row.at("kind"), Function.identity()));
    private final Map<String, Long> units = new HashMap<>();

    ExampleActs(RestClient officer, RestClient chair, LocalDate today) {
        this.officer = officer;
        this.chair = chair;
        this.today = today;
    }

    void load() {
        Table.rows("acts.csv").forEach(this::drawUp);
    }

    private void drawUp(Line row) {
        boolean planned = row.at("state").equals("PLANNED");
        LocalDate ended = ended(row, planned);
        List<String> found = Arrays.stream(row.at("violations").split(";", -1))
                .filter(kind -> !kind.isEmpty())
                .toList();
        JsonNode act = officer.post(ACTS, draft(row, ended, !planned && found.isEmpty()));
        String address = ACTS + "/" + act.path("id").asText();
        found.forEach(kind -> officer.post(address + "/violations", violation(kind, ended)));
        if (!planned) {
            chair.post(address + "/sign", Map.of());
        }
    }

    private LocalDate ended(Line row, boolean planned) {
        double place = Double.parseDouble(row.at("place_in_quarter"));
        return planned
                ? QuarterDay.ahead(today, place)
                : QuarterDay.past(today, Integer.parseInt(row.at("quarter")), place);
    }

    private Map<String, Object> draft(Line row, LocalDate ended, boolean clean) {
        return Map.of(
                "bodyId", unit(row.at("body")),
                "unitId", unit(row.at("unit")),
                "grounds", "План обеспечения безопасности воинской службы на " + ended.getYear() + " год",
                "chair", Map.of("position", "заместитель командира", "rank", "майор", "name", "А.", "user", "chair"),
                "startedOn", ended.minusDays(2).toString(),
                "endedOn", ended.toString(),
                "areas", List.of("STATE_OF_WORK", "ASSISTANCE"),
                "noViolations", clean,
                "proposals", clean ? "" : "Устранить нарушения в установленные сроки",
                "reportDue", ended.plusDays(30).toString());
    }

    private Map<String, Object> violation(String kind, LocalDate ended) {
        Line example = Objects.requireNonNull(violations.get(kind), kind);
        return Map.of(
                "kind", kind,
                "text", example.at("text"),
                "proposal", example.at("proposal"),
                "responsible", Map.of("user", "performer", "title", example.at("responsible")),
                "due", ended.plusDays(20).toString());
    }

    private long unit(String code) {
        return units.computeIfAbsent(code, this::findUnit);
    }

    private long findUnit(String code) {
        return officer.get("/rest/service-safety/1.0/units?code=" + code)
                .path("items")
                .path(0)
                .path("id")
                .asLong();
    }
}
