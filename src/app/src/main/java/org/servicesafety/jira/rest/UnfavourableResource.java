package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Objects;
import org.servicesafety.domain.analysis.Reason;
import org.servicesafety.domain.analysis.Unfavourable;
import org.servicesafety.domain.analysis.UnfavourableOf;
import org.servicesafety.domain.analysis.UnitState;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;

/** Units with an unfavourable state of safety (clause 16.3). */
@Path("unfavourable")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class UnfavourableResource {

    private static final String ADDRESS = "/rest/service-safety/1.0/";

    private final Asking asking;
    private final UnfavourableOf unfavourable;
    private final UnitNames names;
    private final Texts texts;

    @Inject
    public UnfavourableResource(Asking asking, UnfavourableOf unfavourable, UnitNames names, Texts texts) {
        this.asking = asking;
        this.unfavourable = unfavourable;
        this.names = names;
        this.texts = texts;
    }

    /** One page of the units below {@code unit} in {@code period}, the worst first; {@code reasons=true}: only those that have one. */
    @GET
    public Response list(@Context UriInfo uri) {
        Form form = Asked.form(uri);
        Language language = asking.language(uri);
        return asking.answer(rights -> json(unfavourable.of(rights, form), language));
    }

    private UnfavourableJson json(Unfavourable found, Language language) {
        Map<UnitId, UnitLabel> labels = names.of(
                found.units().items().stream().map(state -> state.unit().id()).toList());
        Wording wording = texts.in(language);
        return new UnfavourableJson(
                found.unit().value(),
                found.period().toString(),
                found.today().toString(),
                found.deathsPerThousand(),
                found.injuriesPerThousand(),
                found.unfavourable(),
                found.units().start(),
                found.units().limit(),
                found.units().total(),
                found.units().items().stream()
                        .map(state -> state(
                                state,
                                found.period(),
                                Objects.requireNonNull(labels.get(state.unit().id())),
                                language,
                                wording))
                        .toList());
    }

    private static UnfavourableJson.StateJson state(
            UnitState state, Period period, UnitLabel unit, Language language, Wording wording) {
        return new UnfavourableJson.StateJson(
                unit.id().value(),
                unit.code(),
                unit.name().in(language.tag()),
                unit.projectKey(),
                state.injuries().rate().strength(),
                UnfavourableJson.PointJson.of(state.deaths()),
                UnfavourableJson.PointJson.of(state.injuries()),
                state.reasons().stream()
                        .map(reason -> reason(reason, unit.id(), period, wording))
                        .toList());
    }

    static UnfavourableJson.ReasonJson reason(Reason reason, UnitId unit, Period period, Wording wording) {
        String indicator = Plain.name(reason.indicator());
        String key = "service-safety.unfavourable." + reason.code() + (indicator == null ? "" : "." + indicator);
        return new UnfavourableJson.ReasonJson(
                reason.code().name(),
                indicator,
                reason.number(),
                wording.text(key, reason.number()),
                link(reason, unit, period));
    }

    private static String link(Reason reason, UnitId unit, Period period) {
        return ADDRESS
                + switch (reason.code()) {
                    case DEATH_ON_DUTY -> incidents(unit, period) + "&outcome=DEATH";
                    case ABOVE_998, ABOVE_95_TWICE -> incidents(unit, period);
                    case RISE -> "rates?unit=" + unit.value() + "&period=" + period;
                    case VIOLATIONS -> "acts?unit=" + unit.value();
                    case COVERAGE -> "deadlines?unit=" + unit.value() + "&kind=COVERAGE&state=OVERDUE";
                };
    }

    private static String incidents(UnitId unit, Period period) {
        return "incidents?unit=" + unit.value() + "&subtree=true&onDuty=true&from=" + period.firstDay() + "&to="
                + period.lastDay();
    }
}
