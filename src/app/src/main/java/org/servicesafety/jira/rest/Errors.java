package org.servicesafety.jira.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.jira.language.Languages;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;

/** Turns faults into answers in the language of the one who asked. */
public final class Errors {

    static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";

    private final Texts texts;
    private final Languages languages;

    public Errors(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    Response answer(int status, Faults faults, @Nullable UriInfo uri) {
        return answer(status, faults, null, uri);
    }

    Response answer(int status, Faults faults, @Nullable String reference, @Nullable UriInfo uri) {
        Wording wording = texts.in(languages.of(Asked.language(uri)));
        List<ErrorJson> errors = faults.list().stream()
                .map(fault -> json(fault, reference, wording))
                .toList();
        return Response.status(status)
                .type(JSON)
                .entity(Json.write(new ErrorsJson(errors)))
                .build();
    }

    static ErrorJson json(Fault fault, @Nullable String reference, Wording wording) {
        return new ErrorJson(
                fault.field(), fault.code(), wording.fault(fault), fault.clause(), keepUntil(fault), reference);
    }

    private static @Nullable String keepUntil(Fault fault) {
        boolean kept = "act-kept".equals(fault.code()) || "act-signed".equals(fault.code());
        return kept && !fault.args().isEmpty() ? fault.args().get(0) : null;
    }
}
