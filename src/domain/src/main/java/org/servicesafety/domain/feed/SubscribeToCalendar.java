package org.servicesafety.domain.feed;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.unit.ReadUnit;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Opens calendars of obligations for the person who asks, lists and revokes his own; no one has a say in another's. */
public final class SubscribeToCalendar {

    /** More than anybody looks at. */
    public static final int MOST = 20;

    private static final String UNIT = "unitId";
    private static final String SUBTREE = "subtree";

    private final Units units;
    private final CalendarFeeds feeds;
    private final FeedToken token;
    private final Supplier<String> nonce;
    private final Clock clock;

    /**
     * Keeps them there.
     *
     * @param nonce each time another text that cannot be guessed
     */
    public SubscribeToCalendar(Units units, CalendarFeeds feeds, FeedToken token, Supplier<String> nonce, Clock clock) {
        this.units = units;
        this.feeds = feeds;
        this.token = token;
        this.nonce = nonce;
        this.clock = clock;
    }

    /**
     * A new one.
     *
     * @param form {@code unitId} of a body, {@code subtree} (no if absent)
     * @throws org.servicesafety.domain.fault.Invalid {@code required}, {@code not-a-body}, {@code not-a-flag}
     * @throws NotVisible if the person sees no such unit
     * @throws Conflict {@code too-many-feeds}
     */
    public CalendarFeed open(Rights rights, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check);
        boolean subtree = reader.flag(SUBTREE);
        Long number = reader.require(UNIT).number(UNIT);
        check.refuseIfAny();
        Unit body = new ReadUnit(units).read(rights, new UnitId(number == null ? 0 : number));
        check.addIf(!body.isBody(), UNIT, "not-a-body").refuseIfAny();
        String owner = rights.me().userKey();
        if (feeds.of(owner).size() >= MOST) {
            throw new Conflict(Fault.of("too-many-feeds", MOST));
        }
        return feeds.add(owner, body.id(), subtree, clock.instant(), nonce.get());
    }

    /** One's own. */
    public List<CalendarFeed> list(Rights rights) {
        return feeds.of(rights.me().userKey());
    }

    /**
     * From now on its address answers no more.
     *
     * @throws NotVisible if the person has no such feed
     */
    public void revoke(Rights rights, long id) {
        feeds.remove(feeds.find(id)
                .filter(feed -> feed.owner().equals(rights.me().userKey()))
                .orElseThrow(NotVisible::new));
    }

    /** The feed that the token opens; none for a token that was revoked, mistyped or made up. */
    public Optional<CalendarFeed> opened(String said) {
        return FeedToken.idOf(said).flatMap(feeds::find).filter(feed -> token.opens(feed, said));
    }
}
