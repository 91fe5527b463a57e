package org.servicesafety.jira.jql;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.inspection.ActNumber;
import org.servicesafety.jira.figures.SqlViolationIssues;

/**
 * {@code violationsOfAct("17/2026")}: issues of the violations of signed acts with this number, or of the one act of a body that is named
 * before it by its code: {@code violationsOfAct("MU01 17/2026")} (clause 14).
 */
public final class ViolationsOfActFunction extends IssuesFunction {

    private static final Pattern ACT = Pattern.compile("(?:(\\S{1,60})\\s+)?(\\d{1,6})/(\\d{4})");

    private final SqlViolationIssues violations;

    public ViolationsOfActFunction(Searching searching, SqlViolationIssues violations) {
        super(searching, 1);
        this.violations = violations;
    }

    private record Act(@Nullable String body, ActNumber number) {

        static Optional<Act> read(String text) {
            Matcher act = ACT.matcher(text.strip());
            return act.matches()
                    ? Optional.of(new Act(
                            act.group(1),
                            new ActNumber(Integer.parseInt(act.group(2)), Integer.parseInt(act.group(3)))))
                    : Optional.empty();
        }
    }

    @Override
    @Nullable
    Fault check(@Nullable ApplicationUser searcher, List<String> given) {
        return Act.read(given.get(0)).isPresent() ? null : Fault.of("jql-not-an-act", given.get(0));
    }

    @Override
    Collection<Long> issues(QueryCreationContext search, List<String> given) {
        return Act.read(given.get(0))
                .map(act ->
                        violations.ofAct(act.number(), act.body(), searching().projects(search)))
                .orElse(List.of());
    }
}
