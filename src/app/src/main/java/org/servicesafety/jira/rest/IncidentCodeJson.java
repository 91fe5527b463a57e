package org.servicesafety.jira.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.incident.IncidentCode;
import org.servicesafety.jira.language.Language;

/**
 * A code of causes or activities.
 *
 * @param kind CAUSE, ACTIVITY
 * @param version 0 for a built-in code that the site has not changed
 * @param retiredOn first day on which an incident can no longer have it; null while in use
 * @param codeName its name in the language of the answer
 */
public record IncidentCodeJson(
        String kind,
        String code,
        int version,
        UnitJson.NameJson name,
        @Nullable String retiredOn,
        String codeName,
        List<String> can) {

    static final Shape SHAPE = Shape.of()
            .texts("kind", "code", "retiredOn")
            .object("name", Shape.of().texts("kk", "ru", "en"))
            .numbers("version")
            .readOnly("codeName", "can");

    static IncidentCodeJson of(IncidentCode code, Rights rights, Language language) {
        return new IncidentCodeJson(
                code.kind().name(),
                code.code(),
                code.version(),
                UnitJson.NameJson.of(code.name()),
                Plain.day(code.retiredOn()),
                code.name().in(language.tag()),
                rights.administrator() ? List.of("edit") : List.of());
    }
}
