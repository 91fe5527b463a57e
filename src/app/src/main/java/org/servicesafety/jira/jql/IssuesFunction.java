package org.servicesafety.jira.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;

/** A function that names issues. */
abstract class IssuesFunction extends AbstractJqlFunction {
    private final Searching searching;
    private final int arguments;

    IssuesFunction(Searching searching, int arguments) {
        this.searching = searching;
        this.arguments = arguments;
    }

    Searching searching() {
        return searching;
    }

    /** What is wrong with the arguments, whose number is right; null if nothing is. */
    abstract @Nullable Fault check(@Nullable ApplicationUser searcher, List<String> given);

    /** Ids of the issues; the arguments have been checked, perhaps by another person. */
    abstract Collection<Long> issues(QueryCreationContext search, List<String> given);

    @Override
    public MessageSet validate(@Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        List<String> given = operand.getArgs();
        Fault fault = given.size() == arguments
                ? check(searcher, given)
                : Fault.of("jql-arguments", getFunctionName(), arguments, given.size());
        return searching.told(searcher, fault);
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext search, FunctionOperand operand, TerminalClause clause) {
        List<String> given = operand.getArgs();
        boolean sound = given.size() == arguments && check(search.getApplicationUser(), given) == null;
        return sound ? Searching.literals(operand, issues(search, given)) : List.of();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return arguments;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
