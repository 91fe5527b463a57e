package org.servicesafety.host.activeobjects;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.RawEntity;
import net.java.ao.schema.Table;
import net.java.ao.schema.TableNameConverter;
import org.servicesafety.host.boot.BootFault;

/** Atlassian's table names: AO_, six hexadecimal digits of the namespace, and the name in upper case. */
final class TableNames implements TableNameConverter {

    private static final int LONGEST = 30;
    private static final int DIGITS = 6;

    private final String prefix;

    TableNames(String namespace) {
        prefix = "AO_" + digits(namespace) + "_";
    }

    private static String digits(String namespace) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().withUpperCase().formatHex(hash);
            return hex.substring(hex.length() - DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What all tables of the namespace begin with, such as {@code AO_60DB71_}. */
    String prefix() {
        return prefix;
    }

    @Override
    public String getName(Class<? extends RawEntity<?>> entity) {
        Table table = entity.getAnnotation(Table.class);
        String words = table == null ? entity.getSimpleName() : table.value();
        String name = prefix + words.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        if (name.length() > LONGEST) {
            throw new BootFault("The table name " + name + " is longer than " + LONGEST + " characters");
        }
        return name;
    }
}
