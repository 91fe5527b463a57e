package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.servicesafety.domain.rulebook.RuleBooks;

/** The numbers of the order in force. */
@Path("rulebook")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class RuleBookResource {
    private final Asking asking;
    private final RuleBooks books;
    private final Clock clock;

    @Inject
    public RuleBookResource(Asking asking, RuleBooks books, Clock clock) {
        this.asking = asking;
        this.books = books;
        this.clock = clock;
    }

    /** The edition in force today and every value in it. */
    @GET
    public Response inForce() {
        return asking.answer(rights -> RuleBookJson.of(books.on(LocalDate.now(clock))));
    }
}
