package org.servicesafety.jira.language;

import java.util.List;
import org.servicesafety.domain.inspection.ViolationKind;

/** The kinds of violations that the app brings, until the site has its own. */
public final class BuiltInKinds {

    private static final String TEXT = "service-safety.violation.kind.";
    private static final List<String> CODES =
            List.of("BRIEFING", "ELECTRICAL", "FIRE", "MEDICAL", "STORAGE", "TRAFFIC", "TRAINING", "WEAPONS", "OTHER");

    private final Texts texts;

    public BuiltInKinds(Texts texts) {
        this.texts = texts;
    }

    public List<ViolationKind> list() {
        return CODES.stream()
                .map(code -> new ViolationKind(
                        code,
                        null,
                        new ViolationKind.Name(in(Language.KK, code), in(Language.RU, code), in(Language.EN, code)),
                        false))
                .toList();
    }

    private String in(Language language, String code) {
        return texts.in(language).text(TEXT + code);
    }
}
