package org.servicesafety.jira.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.print.SiteSeal;

/** The seal of the site: HMAC-SHA-256 with a secret that lies in the database, read once. */
public final class StoredSeal implements SiteSeal {

    private static final String ALGORITHM = "HmacSHA256";

    private final Supplier<String> secret;
    private volatile @Nullable SecretKeySpec key;

    /**
     * A seal.
     *
     * @param secret hexadecimal digits, always the same
     */
    public StoredSeal(Supplier<String> secret) {
        this.secret = secret;
    }

    @Override
    public byte[] of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Each Java has " + ALGORITHM, impossible);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            known = new SecretKeySpec(HexFormat.of().parseHex(secret.get()), ALGORITHM);
            key = known;
        }
        return known;
    }
}
