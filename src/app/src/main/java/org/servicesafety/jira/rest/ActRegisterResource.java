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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.FindActs;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.office.ActRegister;
import org.servicesafety.jira.office.ActRegister.Column;

/** The register of acts as a workbook. */
@Path("acts")
@LicensedOnly
public final class ActRegisterResource {

    private static final int MOST = 10_000;
    private static final String KEY = "service-safety.acts.register.";

    private final Asking asking;
    private final FindActs find;
    private final ActView view;
    private final Texts texts;

    @Inject
    public ActRegisterResource(Asking asking, FindActs find, ActView view, Texts texts) {
        this.asking = asking;
        this.find = find;
        this.view = view;
        this.texts = texts;
    }

    /**
     * All acts that pass the filters of the list, in its order, 10,000 at most.
     *
     * @throws Invalid {@code too-many} if there are more
     */
    @GET
    @Path("register.xlsx")
    @Produces({ActRegister.XLSX, MediaType.APPLICATION_JSON})
    public Response register(@Context UriInfo uri) {
        Language language = asking.language(uri);
        Wording wording = texts.in(language);
        Form form = Asked.form(uri);
        List<ActJson> acts = asking.in(rights -> all(rights, form, language));
        byte[] workbook = ActRegister.workbook(wording.text(KEY + "sheet"), columns(wording), acts);
        return Download.of(wording.text(KEY + "file") + ".xlsx", ActRegister.XLSX, workbook);
    }

    private List<ActJson> all(Rights rights, Form form, Language language) {
        List<ActJson> all = new ArrayList<>();
        Page<Act> page;
        do {
            page = find.find(rights, form.with("start", all.size()).with("limit", Paging.MOST));
            if (page.total() > MOST) {
                throw new Invalid(Faults.of(Fault.of("too-many", MOST)));
            }
            page.items().stream().map(view.in(page.items(), rights, language)).forEach(all::add);
        } while (!page.items().isEmpty() && all.size() < page.total());
        return all;
    }

    private static List<Column<ActJson>> columns(Wording wording) {
        return List.of(
                column(wording, "number", 10, ActJson::number),
                column(wording, "body", 30, ActJson::bodyName),
                column(wording, "unit", 30, ActJson::unitName),
                column(wording, "started", 11, act -> day(act.startedOn())),
                column(wording, "ended", 11, act -> day(act.endedOn())),
                column(wording, "state", 18, act -> wording.text("service-safety.act.state." + act.state())),
                column(wording, "grounds", 40, ActJson::grounds),
                column(wording, "plan-item", 12, ActJson::planItem),
                column(wording, "chair", 30, act -> person(act.chair())),
                column(wording, "violations", 11, ActJson::violations),
                column(wording, "open", 11, ActJson::openViolations),
                column(wording, "proposals", 40, ActJson::proposals),
                column(wording, "report-due", 11, act -> day(act.reportDue())),
                column(
                        wording,
                        "reported",
                        11,
                        act -> act.report() == null ? null : day(act.report().on())),
                column(
                        wording,
                        "outgoing",
                        14,
                        act -> act.report() == null ? null : act.report().outgoing()),
                column(wording, "keep-until", 11, act -> day(act.keepUntil())),
                column(wording, "decision", 40, act -> decision(act.disposal())),
                column(
                        wording,
                        "disposed",
                        11,
                        act -> act.disposal() == null
                                ? null
                                : day(act.disposal().on())));
    }

    private static Column<ActJson> column(
            Wording wording, String key, int width, java.util.function.Function<ActJson, @Nullable Object> value) {
        return new Column<>(wording.text(KEY + key), width, value);
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private static @Nullable String person(ActJson.@Nullable MemberJson member) {
        return member == null
                ? null
                : Stream.of(member.position(), member.rank(), member.name())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable String decision(ActJson.@Nullable DisposalJson disposal) {
        return disposal == null ? null : disposal.number() + ", " + disposal.decision();
    }
}
