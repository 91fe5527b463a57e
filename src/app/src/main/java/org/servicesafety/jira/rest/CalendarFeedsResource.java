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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicesafety.domain.feed.CalendarFeed;
import org.servicesafety.domain.feed.FeedToken;
import org.servicesafety.domain.feed.SubscribeToCalendar;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.jira.figures.UnitNames;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;
import org.servicesafety.jira.language.Language;

/** The calendars of obligations of the asking person: opened, listed, revoked. */
@Path("calendar-feeds")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class CalendarFeedsResource {

    private final Asking asking;
    private final SubscribeToCalendar subscribe;
    private final FeedToken token;
    private final UnitNames names;

    @Inject
    public CalendarFeedsResource(Asking asking, SubscribeToCalendar subscribe, FeedToken token, UnitNames names) {
        this.asking = asking;
        this.subscribe = subscribe;
        this.token = token;
        this.names = names;
    }

    /** All of them, twenty at most. */
    @GET
    public Response list(@Context UriInfo uri) {
        return asking.answer(rights -> {
            List<CalendarFeedJson> all = json(subscribe.list(rights), uri);
            return PageJson.of(new Page<>(0, SubscribeToCalendar.MOST, all.size(), all), feed -> feed);
        });
    }

    /** Opens one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@Context UriInfo uri, InputStream body) {
        Form form = Body.form(body, CalendarFeedJson.SHAPE);
        return asking.create(
                uri, rights -> json(List.of(subscribe.open(rights, form)), uri).get(0), CalendarFeedJson::id);
    }

    /** Revokes one: its address answers no more. */
    @DELETE
    @Path("{id}")
    public Response revoke(@PathParam("id") String id) {
        long feed = Asked.id(id);
        return asking.remove(rights -> subscribe.revoke(rights, feed));
    }

    private List<CalendarFeedJson> json(List<CalendarFeed> feeds, UriInfo uri) {
        Language language = asking.language(uri);
        Map<UnitId, UnitLabel> labels =
                names.of(feeds.stream().map(CalendarFeed::body).toList());
        return feeds.stream()
                .map(feed -> CalendarFeedJson.of(
                        feed,
                        Optional.ofNullable(labels.get(feed.body()))
                                .map(label -> label.name().in(language.tag()))
                                .orElse(""),
                        address(feed, uri)))
                .toList();
    }

    private String address(CalendarFeed feed, UriInfo uri) {
        return uri.getBaseUriBuilder()
                .path("deadlines.ics")
                .queryParam("unit", feed.body().value())
                .queryParam("token", token.of(feed))
                .build()
                .toString();
    }
}
