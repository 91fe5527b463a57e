package org.servicesafety.jira.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Function;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.access.Transaction;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Languages;

/** Carries out what somebody asks: in one transaction, by the rights and in the language of that person. */
public final class Asking {

    private final Transaction transaction;
    private final Rights rights;
    private final Languages languages;

    public Asking(Transaction transaction, Rights rights, Languages languages) {
        this.transaction = transaction;
        this.rights = rights;
        this.languages = languages;
    }

    Rights rights() {
        return rights;
    }

    Language language(UriInfo uri) {
        return languages.of(Asked.language(uri));
    }

    /** 200 with what the work finds or changes. */
    Response answer(Function<Rights, Object> work) {
        return ok(transaction.in(() -> work.apply(rights)));
    }

    /** 201 with the whole new record and where it is. */
    <T> Response create(UriInfo uri, Function<Rights, T> work, Function<T, Object> id) {
        T created = transaction.in(() -> work.apply(rights));
        URI where =
                uri.getAbsolutePathBuilder().path(id.apply(created).toString()).build();
        return Response.created(where)
                .type(Errors.JSON)
                .entity(Json.write(created))
                .build();
    }

    /** 204. */
    Response remove(Runnable work) {
        transaction.in(() -> {
            work.run();
            return true;
        });
        return Response.noContent().build();
    }

    static Response ok(Object json) {
        return Response.ok(Json.write(json), Errors.JSON).build();
    }
}
