package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Objects;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.obligation.EditionMoves;
import org.servicesafety.domain.obligation.PreviewEdition;
import org.servicesafety.domain.rulebook.AddEdition;
import org.servicesafety.domain.rulebook.ReadEditions;
import org.servicesafety.domain.rulebook.WithdrawEdition;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.security.UserNames;

/** The editions of the rule book: read by everybody, entered and taken back by administrators. */
@Path("rulebook/editions")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class EditionsResource {

    private final Asking asking;
    private final ReadEditions read;
    private final AddEdition add;
    private final WithdrawEdition withdraw;
    private final PreviewEdition preview;
    private final UnitNames units;
    private final UserNames users;
    private final Texts texts;

    @Inject
    public EditionsResource(
            Asking asking,
            ReadEditions read,
            AddEdition add,
            WithdrawEdition withdraw,
            PreviewEdition preview,
            UnitNames units,
            UserNames users,
            Texts texts) {
        this.asking = asking;
        this.read = read;
        this.add = add;
        this.withdraw = withdraw;
        this.preview = preview;
        this.units = units;
        this.users = users;
        this.texts = texts;
    }

    /** All editions, those taken back too. */
    @GET
    public Response list() {
        return asking.answer(rights -> EditionsJson.of(read.all(), rights, users));
    }

    /** Enters one; with {@code dryRun=true} says what it would move, and enters nothing. Administrators only. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@Context UriInfo uri, InputStream body) {
        Form form = Body.form(body, RuleBookJson.SHAPE);
        if (dryRun(uri)) {
            return asking.answer(rights -> moves(rights, form, uri));
        }
        return asking.create(
                uri,
                rights -> {
                    long id = Objects.requireNonNull(add.add(rights, form).id());
                    return EditionsJson.of(read.all(), id, rights, users);
                },
                edition -> Objects.requireNonNull(edition.id()));
    }

    /** Takes one back that is not in force yet; {@code version} in the address. Administrators only. */
    @DELETE
    @Path("{id}")
    public Response withdraw(@Context UriInfo uri, @PathParam("id") String id) {
        return asking.remove(rights -> withdraw.withdraw(rights, Asked.id(id), Asked.form(uri)));
    }

    private static boolean dryRun(UriInfo uri) {
        Faults.Check check = Faults.check();
        boolean dryRun = new FormReader(Asked.form(uri), check).flag("dryRun");
        check.refuseIfAny();
        return dryRun;
    }

    private EditionMovesJson moves(Rights rights, Form form, UriInfo uri) {
        EditionMoves moves = preview.preview(rights, form);
        return EditionMovesJson.of(
                moves,
                units.of(moves.first().stream()
                        .map(move -> move.obligation().body())
                        .toList()),
                texts.in(asking.language(uri)));
    }
}
