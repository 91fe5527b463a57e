package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.ActAccess;
import org.servicesafety.domain.inspection.ActId;
import org.servicesafety.domain.inspection.ChangeViolation;
import org.servicesafety.domain.inspection.DenyRepeat;
import org.servicesafety.domain.inspection.ReadAct;
import org.servicesafety.domain.inspection.RecordViolation;
import org.servicesafety.domain.inspection.RestoreIssue;
import org.servicesafety.domain.inspection.Violation;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.jira.security.UserNames;

/** Violations of an act. */
@Path("acts/{id}/violations")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class ViolationsResource {

    private final Asking asking;
    private final ReadAct read;
    private final RecordViolation record;
    private final ChangeViolation change;
    private final DenyRepeat deny;
    private final RestoreIssue restore;
    private final UserNames users;
    private final Clock clock;

    @Inject
    public ViolationsResource(
            Asking asking,
            ReadAct read,
            RecordViolation record,
            ChangeViolation change,
            DenyRepeat deny,
            RestoreIssue restore,
            UserNames users,
            Clock clock) {
        this.asking = asking;
        this.read = read;
        this.record = record;
        this.change = change;
        this.deny = deny;
        this.restore = restore;
        this.users = users;
        this.clock = clock;
    }

    /** One page of the act's violations, in their order. */
    @GET
    public Response list(@Context UriInfo uri, @PathParam("id") String id) {
        ActId act = new ActId(Asked.id(id));
        Faults.Check check = Faults.check();
        Paging paging = Paging.read(Asked.form(uri), check);
        check.refuseIfAny();
        return asking.answer(rights -> page(rights, act, paging));
    }

    private PageJson<ViolationJson> page(Rights rights, ActId id, Paging paging) {
        Act act = read.read(rights, id);
        List<Violation> all = read.violations(rights, id);
        List<Violation> some =
                all.stream().skip(paging.start()).limit(paging.limit()).toList();
        return PageJson.of(Page.of(paging, all.size(), some), violation -> json(rights, act, violation));
    }

    /** Records a violation, which makes an issue. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@Context UriInfo uri, @PathParam("id") String id, InputStream body) {
        ActId act = new ActId(Asked.id(id));
        Form form = Body.form(body, ViolationJson.SHAPE);
        return asking.create(
                uri,
                rights -> {
                    Violation violation = record.record(rights, act, form);
                    return json(rights, read.read(rights, act), violation);
                },
                ViolationJson::key);
    }

    /** One violation. */
    @GET
    @Path("{key}")
    public Response one(@PathParam("id") String id, @PathParam("key") String key) {
        ActId act = new ActId(Asked.id(id));
        return asking.answer(rights -> {
            Violation violation = read.violations(rights, act).stream()
                    .filter(one -> one.key().equals(key))
                    .findFirst()
                    .orElseThrow(NotVisible::new);
            return json(rights, read.read(rights, act), violation);
        });
    }

    /** Changes a violation of a draft; signatures are taken back. */
    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("id") String id, @PathParam("key") String key, InputStream body) {
        ActId act = new ActId(Asked.id(id));
        Form form = Body.form(body, ViolationJson.SHAPE);
        return asking.answer(rights -> {
            Violation violation = change.change(rights, act, key, form);
            return json(rights, read.read(rights, act), violation);
        });
    }

    /** The chairperson says why it repeats no earlier one; signatures are taken back. */
    @POST
    @Path("{key}/not-repeated")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response deny(@PathParam("id") String id, @PathParam("key") String key, InputStream body) {
        ActId act = new ActId(Asked.id(id));
        Form form = Body.form(body, ViolationJson.DENY);
        return asking.answer(rights -> {
            Violation violation = deny.deny(rights, act, key, form);
            return json(rights, read.read(rights, act), violation);
        });
    }

    /** Makes its issue anew if it was deleted; answers the violation with its new key. */
    @POST
    @Path("{key}/restore-issue")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response restore(@PathParam("id") String id, @PathParam("key") String key, InputStream body) {
        ActId act = new ActId(Asked.id(id));
        Faults.check().add(Body.form(body, Shape.of()).misread()).refuseIfAny();
        return asking.answer(rights -> {
            Violation violation = restore.restore(rights, act, key);
            return json(rights, read.read(rights, act), violation);
        });
    }

    /** Removes a violation from a draft, and its issue; signatures are taken back. */
    @DELETE
    @Path("{key}")
    public Response remove(@PathParam("id") String id, @PathParam("key") String key) {
        ActId act = new ActId(Asked.id(id));
        return asking.remove(rights -> change.remove(rights, act, key));
    }

    private ViolationJson json(Rights rights, Act act, Violation violation) {
        List<String> can = ActAccess.can(rights, act, violation);
        return ViolationJson.of(act.reportDue(), violation, can, LocalDate.now(clock), users);
    }
}
