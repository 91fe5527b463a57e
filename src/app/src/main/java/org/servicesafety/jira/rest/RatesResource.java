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
import java.util.List;
import java.util.Objects;
import org.servicesafety.domain.analysis.Rates;
import org.servicesafety.domain.analysis.RatesOf;
import org.servicesafety.domain.form.Form;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;

/** Quantitative indicators and their coefficients (clauses 16 to 18). */
@Path("rates")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class RatesResource {

    private final Asking asking;
    private final RatesOf rates;
    private final UnitNames names;
    private final Texts texts;

    @Inject
    public RatesResource(Asking asking, RatesOf rates, UnitNames names, Texts texts) {
        this.asking = asking;
        this.rates = rates;
        this.names = names;
        this.texts = texts;
    }

    /** The figures of {@code unit} and all below it in {@code period}, against the same period of last year. */
    @GET
    public Response read(@Context UriInfo uri) {
        Form form = Asked.form(uri);
        Language language = asking.language(uri);
        return asking.answer(rights -> {
            Rates found = rates.of(rights, form);
            String name = Objects.requireNonNull(names.of(List.of(found.unit())).get(found.unit()))
                    .name()
                    .in(language.tag());
            return RatesJson.of(found, name, texts.in(language));
        });
    }
}
