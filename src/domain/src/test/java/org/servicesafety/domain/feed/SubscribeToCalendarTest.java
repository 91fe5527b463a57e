package org.servicesafety.domain.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.servicesafety.domain.testing.Forms.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.domain.fault.Conflict;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.testing.ExampleUnits;
import org.servicesafety.domain.testing.SomeRights;
import org.servicesafety.domain.testing.UnitsInMemory;
import org.servicesafety.domain.unit.UnitId;

class SubscribeToCalendarTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneId.of("Asia/Almaty"));

    private final UnitsInMemory units = ExampleUnits.loaded();
    private final UnitId body = units.id("MU03");
    private final FeedsInMemory feeds = new FeedsInMemory();
    private final FeedToken token = new FeedToken(SubscribeToCalendarTest::sha256);
    private final SubscribeToCalendar subscribe =
            new SubscribeToCalendar(units, feeds, token, () -> "nonce" + feeds.made, CLOCK);
    private final SomeRights reader = SomeRights.of("reader").seeing(body);
    private final SomeRights other = SomeRights.of("other").seeing(body);

    @Test
    void its_token_opens_it() {
        CalendarFeed feed = subscribe.open(reader, form("unitId", body.value(), "subtree", true));

        assertThat(feed.body()).isEqualTo(body);
        assertThat(feed.subtree()).isTrue();
        assertThat(subscribe.opened(token.of(feed))).contains(feed);
    }

    @Test
    void the_token_of_one_opens_no_other() {
        CalendarFeed one = subscribe.open(reader, form("unitId", body.value()));
        CalendarFeed two = subscribe.open(reader, form("unitId", body.value()));

        assertThat(token.of(one)).isNotEqualTo(token.of(two));
        String forged = two.id() + token.of(one).substring(token.of(one).indexOf('-'));
        assertThat(subscribe.opened(forged)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1-",
                "-abcdefgh",
                "1-abcdefgh",
                "0-abcdefgh",
                "99999999999999999999-abcdefgh",
                "1-ab cdefgh"
            })
    void what_is_no_token_opens_nothing(String said) {
        subscribe.open(reader, form("unitId", body.value()));

        assertThat(subscribe.opened(said)).isEmpty();
    }

    @Test
    void a_revoked_one_is_opened_no_more_even_if_its_id_came_back() {
        CalendarFeed feed = subscribe.open(reader, form("unitId", body.value()));
        String before = token.of(feed);
        subscribe.revoke(reader, feed.id());
        assertThat(subscribe.opened(before)).isEmpty();

        feeds.lastId = feed.id() - 1;
        CalendarFeed again = subscribe.open(reader, form("unitId", body.value()));
        assertThat(again.id()).isEqualTo(feed.id());
        assertThat(subscribe.opened(before)).isEmpty();
    }

    @Test
    void nobody_lists_or_revokes_those_of_another() {
        CalendarFeed feed = subscribe.open(reader, form("unitId", body.value()));

        assertThat(subscribe.list(reader)).containsExactly(feed);
        assertThat(subscribe.list(other)).isEmpty();
        assertThatThrownBy(() -> subscribe.revoke(other, feed.id())).isInstanceOf(NotVisible.class);
        assertThat(subscribe.list(reader)).hasSize(1);
    }

    @Test
    void it_is_of_a_body_that_one_sees() {
        assertThatThrownBy(() -> subscribe.open(SomeRights.of("nobody"), form("unitId", body.value())))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> subscribe.open(
                        reader, form("unitId", units.id("MU03-FOOD").value())))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.faults().list().get(0).code()).isEqualTo("not-a-body"));
        assertThatThrownBy(() -> subscribe.open(reader, form("subtree", "perhaps")))
                .isInstanceOfSatisfying(
                        Invalid.class, e -> assertThat(e.faults().list()).hasSize(2));
    }

    @Test
    void one_person_has_no_more_than_twenty() {
        for (int number = 0; number < SubscribeToCalendar.MOST; number++) {
            subscribe.open(reader, form("unitId", body.value()));
        }
        assertThatThrownBy(() -> subscribe.open(reader, form("unitId", body.value())))
                .isInstanceOf(Conflict.class);
        assertThat(subscribe.open(other, form("unitId", body.value()))).isNotNull();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static final class FeedsInMemory implements CalendarFeeds {
        private final List<CalendarFeed> all = new ArrayList<>();
        private long lastId;
        private int made;

        @Override
        public List<CalendarFeed> of(String owner) {
            return all.stream().filter(feed -> feed.owner().equals(owner)).toList();
        }

        @Override
        public Optional<CalendarFeed> find(long id) {
            return all.stream().filter(feed -> feed.id() == id).findFirst();
        }

        @Override
        public CalendarFeed add(String owner, UnitId unit, boolean subtree, Instant openedAt, String nonce) {
            made++;
            lastId++;
            CalendarFeed feed = new CalendarFeed(lastId, owner, unit, subtree, openedAt, nonce);
            all.add(feed);
            return feed;
        }

        @Override
        public void remove(CalendarFeed feed) {
            all.remove(feed);
        }
    }
}
