package org.servicesafety.domain.unit;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Name of a unit in the three languages. A language may be left empty, but not all of them.
 *
 * @param kk Kazakh, empty if not given
 * @param ru Russian, empty if not given
 * @param en English, empty if not given
 */
public record UnitName(String kk, String ru, String en) {

    public UnitName {
        if (kk.isBlank() && ru.isBlank() && en.isBlank()) {
            throw new IllegalArgumentException("A unit has a name in one language at least");
        }
    }

    public static UnitName of(@Nullable String kk, @Nullable String ru, @Nullable String en) {
        return new UnitName(orEmpty(kk), orEmpty(ru), orEmpty(en));
    }

    /** The name in a language ({@code kk}, {@code ru}, {@code en}), or else the first that is given of Kazakh, Russian, English. */
    public String in(String language) {
        return Stream.of(exactly(language), kk, ru, en)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseThrow();
    }

    private String exactly(String language) {
        return switch (language) {
            case "kk" -> kk;
            case "ru" -> ru;
            case "en" -> en;
            default -> "";
        };
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
