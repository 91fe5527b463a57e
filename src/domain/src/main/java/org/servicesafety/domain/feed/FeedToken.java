package org.servicesafety.domain.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servicesafety.domain.print.SiteSeal;

/**
 * The secret in the address of a feed: its id and a seal of the site, {@code 12-b64}. Nothing of it is kept, so that neither a copy of the
 * database nor another's id gives a way in; it ends with the feed.
 */
public final class FeedToken {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,17})-([A-Za-z0-9_-]{8,86})");

    /** Of a seal so much is said: 128 bits cannot be guessed. */
    private static final int BYTES = 16;

    private final SiteSeal seal;

    public FeedToken(SiteSeal seal) {
        this.seal = seal;
    }

    /** The token of the feed, always the same. */
    public String of(CalendarFeed feed) {
        byte[] sealed = seal.of("calendar-feed/" + feed.id() + "/" + feed.owner() + "/" + feed.nonce());
        byte[] shortened = Arrays.copyOf(sealed, Math.min(BYTES, sealed.length));
        return feed.id() + "-" + Base64.getUrlEncoder().withoutPadding().encodeToString(shortened);
    }

    /** The feed that the token says it opens; whether it does is to be asked of {@link #opens}. */
    static Optional<Long> idOf(String token) {
        Matcher matcher = FORM.matcher(token);
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }

    /** Whether it is the token of the feed; takes as long for a wrong one. */
    boolean opens(CalendarFeed feed, String token) {
        return MessageDigest.isEqual(bytes(of(feed)), bytes(token));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
