package org.servicesafety.jira.rest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.incident.CodeKind;
import org.servicesafety.domain.incident.CodeLists;
import org.servicesafety.domain.incident.Incident;
import org.servicesafety.domain.incident.IncidentAccess;
import org.servicesafety.domain.incident.IncidentCodes;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Language;

/** Shows incidents with their names in a language; names are read once for all of them. */
public final class IncidentView {

    private final UnitNames units;
    private final IncidentCodes codes;

    public IncidentView(UnitNames units, IncidentCodes codes) {
        this.units = units;
        this.codes = codes;
    }

    IncidentJson show(Incident incident, Rights rights, Language language) {
        return in(List.of(incident), rights, language).apply(incident);
    }

    /** How to show each of these. */
    Function<Incident, IncidentJson> in(Collection<Incident> incidents, Rights rights, Language language) {
        CodeLists lists = CodeLists.of(codes);
        Map<UnitId, UnitLabel> labels = units.of(
                incidents.stream().map(incident -> incident.content().unit()).toList());
        return incident -> {
            UnitLabel unit =
                    Objects.requireNonNull(labels.get(incident.content().unit()));
            return IncidentJson.of(
                    incident,
                    IncidentAccess.can(rights, unit.body()),
                    new IncidentJson.Names(
                            unit.code(),
                            unit.name().in(language.tag()),
                            name(lists, CodeKind.CAUSE, incident.content().cause(), language),
                            name(lists, CodeKind.ACTIVITY, incident.content().activity(), language)));
        };
    }

    private static String name(CodeLists lists, CodeKind kind, String code, Language language) {
        return lists.find(kind, code)
                .map(found -> found.name().in(language.tag()))
                .orElse(code);
    }
}
