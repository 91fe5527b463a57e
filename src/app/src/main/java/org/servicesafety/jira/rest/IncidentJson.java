package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.incident.Incident;
import org.servicesafety.domain.incident.IncidentContent;
import org.servicesafety.domain.incident.IncidentLink;

/**
 * An incident with one outcome (clause 18). It names nobody.
 *
 * @param date day on which it happened
 * @param outcome DEATH, INJURY
 * @param injuryKind WOUND, INJURY, CONTUSION; null for a death
 * @param people how many came to this harm, from 1
 * @param onDuty in the performance of military service duties: only these are indicators
 * @param cause code of the list of causes
 * @param activity code of the list of activities
 * @param links acts, each with one of its violations or null, that speak of the cause
 * @param version to be sent back with a correction, as the {@code reason} is
 * @param can what the asking person may do now
 * @param unitName in the language of the answer, as the other names
 */
public record IncidentJson(
        long id,
        int version,
        long unitId,
        String date,
        String outcome,
        @Nullable String injuryKind,
        int people,
        boolean onDuty,
        String cause,
        String activity,
        @Nullable String circumstances,
        List<LinkJson> links,
        List<String> can,
        String unitCode,
        String unitName,
        String causeName,
        String activityName) {

    static final Shape SHAPE = Shape.of()
            .numbers("unitId", "people", "version")
            .texts("date", "outcome", "injuryKind", "cause", "activity", "circumstances", "reason")
            .flags("onDuty")
            .objects("links", Shape.of().numbers("actId").texts("violation"))
            .readOnly("id", "can", "unitCode", "unitName", "causeName", "activityName");

    static final Shape DELETION = Shape.of().texts("reason").numbers("version");

    /** An act that speaks of the cause, and which of its violations does; null for the act as a whole. */
    public record LinkJson(long actId, @Nullable String violation) {

        static LinkJson of(IncidentLink link) {
            return new LinkJson(link.act().value(), link.violation());
        }
    }

    /** Names of an incident in the language of the answer. */
    record Names(String unitCode, String unit, String cause, String activity) {}

    static IncidentJson of(Incident incident, List<String> can, Names names) {
        IncidentContent content = incident.content();
        return new IncidentJson(
                incident.id().value(),
                incident.version(),
                content.unit().value(),
                content.date().toString(),
                content.outcome().name(),
                Plain.name(content.injuryKind()),
                content.people(),
                content.onDuty(),
                content.cause(),
                content.activity(),
                content.circumstances(),
                content.links().stream().map(LinkJson::of).toList(),
                can,
                names.unitCode(),
                names.unit(),
                names.cause(),
                names.activity());
    }
}
