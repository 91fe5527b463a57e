package org.servicesafety.jira.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Consumer;
import java.util.function.Function;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Languages;

/** Carries out what somebody asks: in one transaction, by the rights and in the language of that person. */
public final class Asking {

    private static final int OK = 200;

    private final Transaction transaction;
    private final Rights rights;
    private final Languages languages;

    public Asking(Transaction transaction, Rights rights, Languages languages) {
        this.transaction = transaction;
        this.rights = rights;
        this.languages = languages;
    }

    Language language(UriInfo uri) {
        return languages.of(Asked.language(uri));
    }

    /** What the work finds or changes. */
    <T> T in(Function<Rights, T> work) {
        return transaction.in(() -> work.apply(rights));
    }

    /** 200 with what the work finds or changes. */
    Response answer(Function<Rights, Object> work) {
        return answer(OK, in(work));
    }

    /** 201 with the whole new record and where it is. */
    <T> Response create(UriInfo uri, Function<Rights, T> work, Function<T, Object> id) {
        T created = in(work);
        URI where =
                uri.getAbsolutePathBuilder().path(id.apply(created).toString()).build();
        return Response.created(where)
                .type(Errors.JSON)
                .entity(Json.write(created))
                .build();
    }

    /** 204. */
    Response remove(Consumer<Rights> work) {
        in(rights -> {
            work.accept(rights);
            return true;
        });
        return Response.noContent().build();
    }

    static Response answer(int status, Object json) {
        return Response.status(status)
                .type(Errors.JSON)
                .entity(Json.write(json))
                .build();
    }
}
