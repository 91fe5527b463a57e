package org.servicesafety.host.search;

import com.atlassian.query.Query;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a text of the query language was read into. */
final class Clauses {
    private Clauses() {}

    /** How a field is compared; the symbol is the language's own. */
    enum Comparison {
        EQUALS("="),
        NOT_EQUALS("!="),
        LIKE("~"),
        NOT_LIKE("!~"),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">="),
        IN("in"),
        NOT_IN("not in"),
        IS("is"),
        IS_NOT("is not");

        final String symbol;

        Comparison(String symbol) {
            this.symbol = symbol;
        }

        boolean isNegative() {
            return this == NOT_EQUALS || this == NOT_LIKE || this == NOT_IN || this == IS_NOT;
        }

        /** Jira's name of it; the ones that Jira's functions never ask for pass as {@code =}. */
        Operator forFunctions() {
            return switch (this) {
                case IN -> Operator.IN;
                case NOT_IN -> Operator.NOT_IN;
                default -> Operator.EQUALS;
            };
        }
    }

    record And(List<Clause> getClauses) implements Clause {
        @Override
        public String getName() {
            return "AND";
        }
    }

    record Or(List<Clause> getClauses) implements Clause {
        @Override
        public String getName() {
            return "OR";
        }
    }

    record Not(Clause inner) implements Clause {
        @Override
        public String getName() {
            return "NOT";
        }

        @Override
        public List<Clause> getClauses() {
            return List.of(inner);
        }
    }

    record Terminal(String getName, Comparison comparison, Operand getOperand) implements TerminalClause {
        @Override
        public Operator getOperator() {
            return comparison.forFunctions();
        }

        @Override
        public List<Clause> getClauses() {
            return List.of();
        }
    }

    /** Several values in parentheses. */
    record Many(List<Operand> operands) implements Operand {
        @Override
        public String getName() {
            return "MultiValueOperand";
        }
    }

    /** The word EMPTY or NULL. */
    record Empty() implements Operand {
        @Override
        public String getName() {
            return "EMPTY";
        }
    }

    /** One field of ORDER BY. */
    record Order(String field, boolean descending) {}

    record Jql(@Nullable Clause getWhereClause, List<Order> orders, String getQueryString) implements Query {}
}
