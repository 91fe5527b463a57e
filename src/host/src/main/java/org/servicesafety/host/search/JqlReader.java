package org.servicesafety.host.search;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.servicesafety.host.search.Clauses.Comparison;
import org.servicesafety.host.search.Clauses.Jql;
import org.servicesafety.host.search.Clauses.Order;
import org.servicesafety.host.search.Tokens.Token;

/** Reads the query language: comparisons under AND, OR, NOT and parentheses, then ORDER BY. */
final class JqlReader {
    private static final Set<String> SIGNS = Set.of("=", "!=", "~", "!~", "<", "<=", ">", ">=");
    private static final int DEEPEST = 100;

    private final Tokens tokens;
    private int depth;

    private JqlReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Reads the whole text; an empty one finds everything. */
    static Jql read(String text) {
        JqlReader reader = new JqlReader(new Tokens(text));
        Clause where = reader.tokens.atEnd() || reader.tokens.isNext("order") ? null : reader.or();
        List<Order> orders = reader.orders();
        if (!reader.tokens.atEnd()) {
            throw new JqlException(
                    "Error in the JQL Query: '" + reader.tokens.take("").text() + "' is out of place.");
        }
        return new Jql(where, orders, text);
    }

    private Clause or() {
        List<Clause> parts = new ArrayList<>(List.of(and()));
        while (tokens.pass("or") || tokens.pass("||")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Clauses.Or(parts);
    }

    private Clause and() {
        List<Clause> parts = new ArrayList<>(List.of(not()));
        while (tokens.pass("and") || tokens.pass("&&")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new Clauses.And(parts);
    }

    private Clause not() {
        depth++;
        if (depth > DEEPEST) {
            throw new JqlException("Error in the JQL Query: it is nested too deeply.");
        }
        Clause clause = tokens.pass("not") || tokens.pass("!") ? new Clauses.Not(not()) : group();
        depth--;
        return clause;
    }

    private Clause group() {
        if (!tokens.pass("(")) {
            return terminal();
        }
        Clause inner = or();
        tokens.demand(")");
        return inner;
    }

    private Clause terminal() {
        String field = fieldName();
        return new Clauses.Terminal(field, comparison(), operand());
    }

    private String fieldName() {
        Token token = tokens.take("a field name");
        if (!token.quoted() && !token.text().matches("[^=~<>()!,]+")) {
            throw new JqlException("Error in the JQL Query: Expecting a field name but got '" + token.text() + "'.");
        }
        return token.text();
    }

    private Comparison comparison() {
        if (tokens.pass("not", "in")) {
            return Comparison.NOT_IN;
        }
        if (tokens.pass("is", "not")) {
            return Comparison.IS_NOT;
        }
        Token token = tokens.take("an operator");
        for (Comparison comparison : Comparison.values()) {
            if (token.is(comparison.symbol)) {
                return comparison;
            }
        }
        throw new JqlException("Error in the JQL Query: Expecting operator but got '" + token.text()
                + "'. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and"
                + " 'IS NOT'.");
    }

    private Operand operand() {
        if (tokens.pass("(")) {
            List<Operand> operands = new ArrayList<>(List.of(operand()));
            while (tokens.pass(",")) {
                operands.add(operand());
            }
            tokens.demand(")");
            return new Clauses.Many(operands);
        }
        Token token = tokens.take("a value");
        if (tokens.isNext("(") && !SIGNS.contains(token.text())) {
            return new FunctionOperand(token.text(), arguments());
        }
        return value(token);
    }

    private static Operand value(Token token) {
        if (!token.quoted()
                && (SIGNS.contains(token.text()) || Set.of(")", ",", "!").contains(token.text()))) {
            throw new JqlException("Error in the JQL Query: Expecting a value but got '" + token.text() + "'.");
        }
        return token.is("empty") || token.is("null") ? new Clauses.Empty() : new SingleValueOperand(token.text());
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        tokens.demand("(");
        while (!tokens.pass(")")) {
            if (!arguments.isEmpty()) {
                tokens.demand(",");
            }
            arguments.add(tokens.take("an argument").text());
        }
        return arguments;
    }

    private List<Order> orders() {
        List<Order> orders = new ArrayList<>();
        if (tokens.pass("order", "by")) {
            do {
                String field = fieldName();
                boolean descending = tokens.pass("desc");
                if (!descending) {
                    tokens.pass("asc");
                }
                orders.add(new Order(field, descending));
            } while (tokens.pass(","));
        }
        return orders;
    }
}
