package org.servicesafety.jira.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import org.servicesafety.domain.print.AttachScan;
import org.servicesafety.domain.print.ReadScans;
import org.servicesafety.domain.print.ScanFile;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.load.SentFile;

/** Scans of signed sheets. */
@Path("scans")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class ScansResource {

    private static final int CREATED = 201;

    private final Asking asking;
    private final AttachScan attach;
    private final ReadScans read;
    private final ScanView view;
    private final Texts texts;

    @Inject
    public ScansResource(Asking asking, AttachScan attach, ReadScans read, ScanView view, Texts texts) {
        this.asking = asking;
        this.attach = attach;
        this.read = read;
        this.view = view;
        this.texts = texts;
    }

    /** Attaches a scan ({@code file}) to the record and revision of its check code ({@code code}) and says which that is. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @XsrfProtectionExcluded // checked by SameSite, which lets programs pass
    public Response attach(@Context UriInfo uri, @Context HttpHeaders headers, InputStream body) {
        SameSite.check(headers);
        SentFile sent = SentFile.read(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body, "code");
        ScanFile file = sent.scan();
        return Asking.answer(
                CREATED,
                asking.in(rights ->
                        view.attached(attach.attach(rights, sent.text(), file), texts.in(asking.language(uri)))));
    }

    /** The file itself, to be kept. */
    @GET
    @Path("{id}/content")
    @Produces({"application/pdf", "image/png", "image/jpeg", "image/tiff", MediaType.APPLICATION_JSON})
    public Response content(@PathParam("id") String id) {
        long scan = Asked.id(id);
        ScanFile file = asking.in(rights -> read.content(rights, scan));
        return Download.of(file.name(), file.type(), file.content());
    }
}
