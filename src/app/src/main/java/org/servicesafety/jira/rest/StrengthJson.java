package org.servicesafety.jira.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.strength.StrengthAccess;
import org.servicesafety.domain.strength.UnitStrength;
import org.servicesafety.jira.language.Language;

/**
 * The strength of a unit month by month (clause 17).
 *
 * @param validFrom first day on which the unit exists
 * @param validTo last day on which it exists, inclusive; null while it does
 * @param from first month asked for, inclusive
 * @param to last month asked for, inclusive
 * @param months average number of servicemen of the unit itself by month, {@code 2026-03}; a month that is not known is missing
 * @param can what the asking person may do now
 */
public record StrengthJson(
        long unitId,
        String code,
        String unitName,
        String validFrom,
        @Nullable String validTo,
        String from,
        String to,
        Map<String, Integer> months,
        List<String> can) {

    static final Shape SHAPE = Shape.of()
            .numbersByName("months")
            .readOnly("unitId", "code", "unitName", "validFrom", "validTo", "from", "to", "can");

    static final Shape SHAPE_OF_MANY = Shape.of()
            .objects(
                    "units",
                    Shape.of()
                            .numbers("unitId")
                            .numbersByName("months")
                            .readOnly("code", "unitName", "validFrom", "validTo", "from", "to", "can"));

    static StrengthJson of(UnitStrength strength, Rights rights, Language language) {
        Map<String, Integer> months = new LinkedHashMap<>();
        strength.months().forEach((month, servicemen) -> months.put(month.toString(), servicemen));
        return new StrengthJson(
                strength.unit().id().value(),
                strength.unit().code(),
                strength.unit().name().in(language.tag()),
                strength.unit().existence().from().toString(),
                Plain.day(strength.unit().existence().to()),
                strength.range().from().toString(),
                strength.range().to().toString(),
                months,
                StrengthAccess.can(rights, strength.unit()));
    }
}
