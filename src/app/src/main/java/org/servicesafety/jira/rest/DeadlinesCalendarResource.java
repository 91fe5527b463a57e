package org.servicesafety.jira.rest;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.feed.CalendarFeed;
import org.servicesafety.domain.feed.SubscribeToCalendar;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.obligation.Obligation;
import org.servicesafety.domain.obligation.ObligationsOf;
import org.servicesafety.domain.obligation.Subject;
import org.servicesafety.domain.obligation.TrackedObligation;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Texts;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.office.CalendarFile;
import org.servicesafety.jira.security.InTheNameOf;

/** Obligations as a feed that calendars read without signing in: the token says in whose name. */
@Path("deadlines.ics")
@UnrestrictedAccess // nobody is let in without the token of a feed
@Produces("text/calendar")
public final class DeadlinesCalendarResource {

    /** What was due this many months ago is still told of. */
    private static final int MONTHS_BACK = 6;

    private static final int MONTHS_AHEAD = 18;

    /** A calendar with more events a day than anyone reads serves no one: the first ones by due day are told of. */
    private static final int MOST = 2 * Paging.MOST;

    private static final String TEXT = "service-safety.calendar.";

    private final Asking asking;
    private final SubscribeToCalendar subscribe;
    private final InTheNameOf inTheNameOf;
    private final ObligationsOf obligations;
    private final UnitNames names;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public DeadlinesCalendarResource(
            Asking asking,
            SubscribeToCalendar subscribe,
            InTheNameOf inTheNameOf,
            ObligationsOf obligations,
            UnitNames names,
            Texts texts,
            Clock clock) {
        this.asking = asking;
        this.subscribe = subscribe;
        this.inTheNameOf = inTheNameOf;
        this.obligations = obligations;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * What is due from six months ago to eighteen ahead, of the feed that {@code token} opens and that {@code unit} names again. 404 for any
     * other token, and if its owner may not sign in or see the body any more.
     */
    @GET
    public Response read(@Context UriInfo uri) {
        Form asked = Asked.form(uri);
        String token = Optional.ofNullable(asked.at("token")).orElseThrow(NotVisible::new);
        CalendarFeed feed = asking.in(rights -> subscribe.opened(token))
                .filter(found -> String.valueOf(found.body().value()).equals(asked.at("unit")))
                .orElseThrow(NotVisible::new);
        String file = inTheNameOf
                .user(feed.owner(), () -> asking.in(rights -> file(rights, feed, uri)))
                .orElseThrow(NotVisible::new);
        return Response.ok(file)
                .type(CalendarFile.TYPE)
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private String file(Rights rights, CalendarFeed feed, UriInfo uri) {
        Wording wording = texts.in(asking.language(uri));
        LocalDate today = LocalDate.now(clock);
        Form question = Form.EMPTY
                .with("unit", feed.body().value())
                .with("subtree", feed.subtree())
                .with("from", today.minusMonths(MONTHS_BACK).toString())
                .with("to", today.plusMonths(MONTHS_AHEAD).toString())
                .with("limit", Paging.MOST);
        List<TrackedObligation> found = Stream.iterate(0, start -> start < MOST, start -> start + Paging.MOST)
                .map(start ->
                        obligations.list(rights, question.with("start", start)).items())
                .takeWhile(items -> !items.isEmpty())
                .flatMap(List::stream)
                .toList();
        Map<UnitId, UnitLabel> labels =
                names.of(Stream.concat(Stream.of(feed.body()), found.stream().map(item -> item.obligation()
                                .body()))
                        .toList());
        List<CalendarFile.Event> events = found.stream()
                .map(item -> event(item, labels.get(item.obligation().body()), wording, uri))
                .toList();
        String name = wording.text(TEXT + "name", name(labels.get(feed.body()), wording));
        return CalendarFile.of(name, wording.language().tag(), clock.instant(), events);
    }

    private static CalendarFile.Event event(
            TrackedObligation item, @Nullable UnitLabel label, Wording wording, UriInfo uri) {
        Obligation obligation = item.obligation();
        ObligationWords words = new ObligationWords(obligation, wording);
        String title = words.title() + " (" + name(label, wording) + ")";
        String link = words.link(label == null ? null : label.projectKey());
        return new CalendarFile.Event(
                id(obligation),
                obligation.due(),
                item.doneOn() == null ? title : wording.text(TEXT + "done", title),
                description(item, words, wording),
                link == null ? null : site(uri) + link);
    }

    private static String description(TrackedObligation item, ObligationWords words, Wording wording) {
        String clause = item.obligation().clause();
        return Stream.of(
                        wording.text(TEXT + "state." + item.state(), day(item)),
                        wording.text(TEXT + "performer", words.performer()),
                        wording.text(TEXT + "proof", words.proof()),
                        clause == null ? null : wording.text("service-safety.ui.clause", clause))
                .filter(line -> line != null)
                .collect(Collectors.joining("\n"));
    }

    private static String day(TrackedObligation item) {
        LocalDate day = item.doneOn() == null ? item.obligation().due() : item.doneOn();
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String id(Obligation obligation) {
        Subject subject = obligation.subject();
        return String.join(
                        "-",
                        obligation.kind().name(),
                        String.valueOf(obligation.body().value()),
                        obligation.period().toString().replace('/', '.'),
                        subject == null ? "0" : subject.id() + "." + obligation.due())
                + "@service-safety";
    }

    private static String name(@Nullable UnitLabel label, Wording wording) {
        return label == null ? "" : label.name().in(wording.language().tag());
    }

    /** Jira's own address, above that of its REST interfaces. */
    private static String site(UriInfo uri) {
        URI base = uri.getBaseUri();
        String path = base.getPath();
        int rest = path.indexOf("/rest/");
        return base.resolve(rest < 0 ? "/" : path.substring(0, rest) + "/")
                .toString()
                .replaceAll("/$", "");
    }
}
