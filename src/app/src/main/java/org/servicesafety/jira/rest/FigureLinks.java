package org.servicesafety.jira.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.period.Period;
import org.servicesafety.jira.figures.UnitNames.UnitLabel;

/** Addresses, below Jira's own, of the lists behind the figures of a body and all below it. */
record FigureLinks(@Nullable UnitLabel body) {

    /** The incidents on duty that have this value in this filter; null for a body without a project. */
    @Nullable
    String incidents(Period period, String filter, String value) {
        if (body == null || body.projectKey() == null) {
            return null;
        }
        return "/projects/" + body.projectKey() + "?selectedItem=service-safety-incidents&unit="
                + body.id().value() + "&subtree=true&onDuty=true&from=" + period.firstDay() + "&to="
                + period.lastDay() + "&" + filter + "=" + encoded(value);
    }

    /** The issues of violations; a null kind stands for those without one. */
    @Nullable
    String violations(Period period, @Nullable String kind) {
        return body == null ? null : violations(body.code(), period, kind == null ? "-" : kind);
    }

    /** The issues of all violations found in a unit or below it. */
    static String violationsOf(String unitCode, Period period) {
        return violations(unitCode, period, "*");
    }

    private static String violations(String unitCode, Period period, String kind) {
        String jql = "issue in violationsFound(%s, %s, %s, %s)"
                .formatted(quoted(unitCode), quoted(period.firstDay()), quoted(period.lastDay()), quoted(kind));
        return "/issues/?jql=" + encoded(jql);
    }

    private static String quoted(Object text) {
        return '"' + text.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
