package org.servicesafety.domain.inspection;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of violation by which characteristic deficiencies are found (clause 16.2). The site has them as a tree.
 *
 * @param code the site's own, unique; what violations keep
 * @param parent code of the kind that it belongs to; null at the top
 * @param closed no longer offered; violations that have it keep it
 */
public record ViolationKind(String code, @Nullable String parent, Name name, boolean closed) {

    /**
     * Its name in three languages, of which one at least is given.
     *
     * @param kk Kazakh, null if not given
     * @param ru Russian, null if not given
     * @param en English, null if not given
     */
    public record Name(@Nullable String kk, @Nullable String ru, @Nullable String en) {

        boolean isMissing() {
            return kk == null && ru == null && en == null;
        }

        /** In a language ({@code kk}, {@code ru}, {@code en}), or else the first that is given of Kazakh, Russian, English. */
        public String in(String language) {
            String wanted =
                    switch (language) {
                        case "kk" -> kk;
                        case "ru" -> ru;
                        default -> en;
                    };
            return Stream.of(wanted, kk, ru, en)
                    .flatMap(Stream::ofNullable)
                    .findFirst()
                    .orElse("");
        }
    }
}
