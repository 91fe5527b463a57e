package org.servicesafety.host.search;

import java.util.List;

/**
 * Where the values of a field are: a column of the issue, or rows of its own.
 *
 * @param column the value
 * @param frame SQL around a condition on the value, with {@code %s} in its place
 * @param missing SQL that is true where there is no value
 */
record Target(String column, String frame, String missing) {
    static Target column(String column) {
        return new Target(column, "(%s)", column + " is null");
    }

    static Target custom(long fieldId, String column) {
        String rows = "exists (select 1 from jira.field_value v where v.issue_id = i.id and v.field_id = " + fieldId;
        return new Target("v." + column, "(" + rows + " and %s))", "(not " + rows + "))");
    }

    Condition has(String test, Object... values) {
        return new Condition(frame.replace("%s", test), List.of(values));
    }

    Condition isMissing() {
        return Condition.of(missing);
    }

    Condition isPresent() {
        return isMissing().negated();
    }
}
