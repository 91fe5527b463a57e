package org.servicesafety.jira.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.incident.IncidentContent;
import org.servicesafety.domain.incident.IncidentLink;
import org.servicesafety.domain.incident.InjuryKind;
import org.servicesafety.domain.incident.Outcome;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.unit.UnitId;

/** How the content of an incident lies in its columns. */
final class IncidentContents {

    private IncidentContents() {}

    static IncidentContent read(IncidentColumns row) {
        String kind = row.getInjuryKind();
        return new IncidentContent(
                new UnitId(row.getUnitId()),
                LocalDate.parse(row.getHappenedOn()),
                Outcome.valueOf(row.getOutcome()),
                kind == null ? null : InjuryKind.valueOf(kind),
                row.getPeople(),
                row.isOnDuty(),
                row.getCause(),
                row.getActivity(),
                row.getCircumstances(),
                links(row.getLinks()));
    }

    static void write(IncidentColumns row, IncidentContent content) {
        row.setUnitId(Values.key(content.unit()));
        row.setHappenedOn(content.date().toString());
        row.setOutcome(content.outcome().name());
        row.setInjuryKind(Values.name(content.injuryKind()));
        row.setPeople(content.people());
        row.setOnDuty(content.onDuty());
        row.setCause(content.cause());
        row.setActivity(content.activity());
        row.setCircumstances(content.circumstances());
        row.setLinks(text(content.links()));
    }

    /** All columns, empty ones too, so that many rows can be added by one statement. */
    static Map<String, Object> columns(IncidentContent content) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("UNIT_ID", Values.key(content.unit()));
        columns.put("HAPPENED_ON", content.date().toString());
        columns.put("OUTCOME", content.outcome().name());
        columns.put("INJURY_KIND", Values.name(content.injuryKind()));
        columns.put("PEOPLE", content.people());
        columns.put("ON_DUTY", content.onDuty());
        columns.put("CAUSE", content.cause());
        columns.put("ACTIVITY", content.activity());
        columns.put("CIRCUMSTANCES", content.circumstances());
        columns.put("LINKS", text(content.links()));
        return columns;
    }

    /** What the content, links aside, is known by: equal contents and they alone have equal keys of 64 characters. */
    static String key(IncidentContent content) {
        String all = String.join(
                "\n",
                List.of(
                        String.valueOf(content.unit().value()),
                        content.date().toString(),
                        content.outcome().name(),
                        String.valueOf(content.injuryKind()),
                        String.valueOf(content.people()),
                        String.valueOf(content.onDuty()),
                        content.cause(),
                        content.activity(),
                        Objects.requireNonNullElse(content.circumstances(), "")));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static @Nullable String text(List<IncidentLink> links) {
        return links.isEmpty()
                ? null
                : links.stream()
                        .map(link -> link.act().value() + "/" + Objects.requireNonNullElse(link.violation(), ""))
                        .collect(Collectors.joining(" "));
    }

    private static List<IncidentLink> links(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" "))
                        .map(link -> link.split("/", -1))
                        .map(parts ->
                                new IncidentLink(new ActId(Long.parseLong(parts[0])), Values.textOrNull(parts[1])))
                        .toList();
    }
}
