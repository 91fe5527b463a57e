package org.servicesafety.jira.figures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of the app's tables in the database, as Active Objects makes them: {@code AO_} + six digits of the namespace's hash. */
public final class Tables {

    /** Fixed for ever: another one would mean new, empty tables. */
    public static final String NAMESPACE = "org.servicesafety";

    private static final int DIGITS = 6;
    private static final String PREFIX = "AO_" + hash(NAMESPACE) + "_";
    private static final Pattern PLACE = Pattern.compile("\\{([A-Z_]+)}");

    private Tables() {}

    /** Full name of the table of an entity, not quoted. */
    public static String name(String entity) {
        return PREFIX + entity;
    }

    /** The statement with each <code>{ENTITY}</code> replaced by the quoted name of its table. */
    static String in(String statement) {
        return PLACE.matcher(statement).replaceAll(match -> "\"" + name(match.group(1)) + "\"");
    }

    private static String hash(String namespace) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest);
            return hex.substring(hex.length() - DIGITS).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }
}
