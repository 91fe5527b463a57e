package org.servicesafety.jira.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.print.FormKind;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.load.SentFile;
import org.servicesafety.jira.print.OwnTemplates;
import org.servicesafety.jira.print.PrintedForms;
import org.servicesafety.jira.print.TemplateFiles;
import org.servicesafety.jira.security.UserNames;

/** Templates of printed forms, one for each form and language. */
@Path("forms")
@AdminOnly
@Produces(MediaType.APPLICATION_JSON)
public final class TemplatesResource {

    private final Asking asking;
    private final OwnTemplates templates;
    private final Texts texts;
    private final UserNames users;

    @Inject
    public TemplatesResource(Asking asking, OwnTemplates templates, Texts texts, UserNames users) {
        this.asking = asking;
        this.templates = templates;
        this.texts = texts;
        this.users = users;
    }

    /** Each form in each language, with whose template is in use. */
    @GET
    public Response list(@Context UriInfo uri) {
        Wording wording = texts.in(asking.language(uri));
        return asking.answer(rights -> {
            Map<String, TemplateFiles.Own> own = templates.all(rights).stream()
                    .collect(Collectors.toMap(each -> id(each.kind(), each.language()), Function.identity()));
            List<TemplateJson> items = PrintedForms.kinds().stream()
                    .flatMap(kind -> Arrays.stream(Language.values())
                            .map(language -> json(kind, language, own.get(id(kind, language)), wording)))
                    .toList();
            return Map.of("items", items);
        });
    }

    /** The template in use. */
    @GET
    @Path("{form}/{lang}/template.docx")
    @Produces({Download.DOCX, MediaType.APPLICATION_JSON})
    public Response template(@PathParam("form") String form, @PathParam("lang") String lang) {
        FormKind kind = kind(form);
        Language language = language(lang);
        byte[] file = asking.in(rights -> templates.template(rights, kind, language));
        return Download.of(form + "-" + lang + "-template.docx", Download.DOCX, file);
    }

    /** A test print: the template in use with sample data. */
    @GET
    @Path("{form}/{lang}/sample.docx")
    @Produces({Download.DOCX, MediaType.APPLICATION_JSON})
    public Response sample(@PathParam("form") String form, @PathParam("lang") String lang) {
        FormKind kind = kind(form);
        Language language = language(lang);
        byte[] file = asking.in(rights -> templates.sample(rights, kind, language));
        return Download.of(form + "-" + lang + "-sample.docx", Download.DOCX, file);
    }

    /** Puts a template of the site's own in; 400 with all that is wrong with it, and the one before stays. */
    @POST
    @Path("{form}/{lang}/template")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @XsrfProtectionExcluded // checked by SameSite, which lets programs pass
    public Response put(
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            @PathParam("form") String form,
            @PathParam("lang") String lang,
            InputStream body) {
        SameSite.check(headers);
        FormKind kind = kind(form);
        Language language = language(lang);
        SentFile file = SentFile.read(headers.getHeaderString(HttpHeaders.CONTENT_TYPE), body, "comment");
        asking.in(rights -> {
            templates.put(rights, kind, language, file.name(), file.content());
            return true;
        });
        return list(uri);
    }

    /** Goes back to the built-in template. */
    @DELETE
    @Path("{form}/{lang}/template")
    public Response remove(@PathParam("form") String form, @PathParam("lang") String lang) {
        FormKind kind = kind(form);
        Language language = language(lang);
        return asking.remove(rights -> templates.remove(rights, kind, language));
    }

    private TemplateJson json(FormKind kind, Language language, TemplateFiles.@Nullable Own own, Wording wording) {
        Optional<TemplateFiles.Own> found = Optional.ofNullable(own);
        return new TemplateJson(
                PrintedForms.name(kind),
                language.tag(),
                wording.text("service-safety.forms-page.form." + kind.name()),
                found.isEmpty(),
                found.map(TemplateFiles.Own::name).orElse(null),
                found.map(TemplateFiles.Own::by).map(users::of).orElse(null),
                found.map(TemplateFiles.Own::by).map(users::fullNameOf).orElse(null),
                found.map(TemplateFiles.Own::on).map(Object::toString).orElse(null));
    }

    private static String id(FormKind kind, Language language) {
        return kind + "/" + language;
    }

    private static FormKind kind(String name) {
        return PrintedForms.kind(name).orElseThrow(NotVisible::new);
    }

    private static Language language(String tag) {
        return Language.ofTag(tag).orElseThrow(NotVisible::new);
    }
}
