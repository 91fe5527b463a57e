package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.plan.AddOccurrence;
import org.servicesafety.domain.plan.ConfirmOccurrence;
import org.servicesafety.domain.plan.ItemInForce;
import org.servicesafety.domain.plan.MarkOccurrence;
import org.servicesafety.domain.plan.Occurrence;

/** Items in force by the keys of their issues, and the marks of their occurrences (Appendix 1, column 7). */
@Path("items/{key}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class OccurrencesResource {

    private final Asking asking;
    private final ItemView view;
    private final ItemInForce items;
    private final AddOccurrence add;
    private final MarkOccurrence mark;
    private final ConfirmOccurrence confirm;

    @Inject
    public OccurrencesResource(
            Asking asking,
            ItemView view,
            ItemInForce items,
            AddOccurrence add,
            MarkOccurrence mark,
            ConfirmOccurrence confirm) {
        this.asking = asking;
        this.view = view;
        this.items = items;
        this.add = add;
        this.mark = mark;
        this.confirm = confirm;
    }

    /** The item, as the revision in force has it or, before there is one, the draft. */
    @GET
    public Response item(@PathParam("key") String key) {
        return asking.answer(rights -> {
            ItemInForce.Found found = items.find(rights, key);
            return view.show(found.plan(), found.item(), rights);
        });
    }

    /** Adds an occurrence of an item on occasion. */
    @POST
    @Path("occurrences")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@Context UriInfo uri, @PathParam("key") String key, InputStream body) {
        Form form = Body.form(body, OccurrenceJson.ADD);
        return asking.create(uri, rights -> show(rights, key, add.add(rights, key, form)), OccurrenceJson::due);
    }

    /** Marks an occurrence as done. */
    @POST
    @Path("occurrences/{due}/mark")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response mark(@PathParam("key") String key, @PathParam("due") String due, InputStream body) {
        Form form = Body.form(body, OccurrenceJson.MARK);
        return answer(key, due, (rights, day) -> mark.mark(rights, key, day, form));
    }

    /** Confirms a mark. */
    @POST
    @Path("occurrences/{due}/confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response confirm(@PathParam("key") String key, @PathParam("due") String due, InputStream body) {
        Body.refuseUnknown(Body.form(body, Shape.of()));
        return answer(key, due, (rights, day) -> confirm.confirm(rights, key, day));
    }

    /** Returns a mark, with the reason. */
    @POST
    @Path("occurrences/{due}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response giveBack(@PathParam("key") String key, @PathParam("due") String due, InputStream body) {
        Form form = Body.form(body, OccurrenceJson.RETURN);
        return answer(key, due, (rights, day) -> confirm.giveBack(rights, key, day, form));
    }

    private Response answer(String key, String due, BiFunction<Rights, LocalDate, Occurrence> step) {
        LocalDate day = day(due);
        return asking.answer(rights -> show(rights, key, step.apply(rights, day)));
    }

    private OccurrenceJson show(Rights rights, String key, Occurrence occurrence) {
        ItemInForce.Found found = items.find(rights, key);
        return view.show(found.plan(), found.item().content(), occurrence, rights);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw new NotVisible();
        }
    }
}
