package org.servicesafety.host.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.plugin.PluginModule;
import org.servicesafety.host.plugin.PluginModules;
import org.servicesafety.host.user.Authentication;

/** Functions of the query language: Jira's few that are offered here, and those of the app. */
final class JqlFunctions {
    private final Map<String, JqlFunction> ready = new ConcurrentHashMap<>();
    private final PluginModules modules;
    private final Authentication authentication;

    JqlFunctions(PluginModules modules, Authentication authentication) {
        this.modules = modules;
        this.authentication = authentication;
    }

    private record Description(String getFunctionName, I18nHelper getI18nBean) implements JqlFunctionModuleDescriptor {}

    private record Asker(@Nullable ApplicationUser getApplicationUser, boolean isSecurityOverriden)
            implements QueryCreationContext {
        @Override
        public Set<String> getDeterminedProjects() {
            return Set.of();
        }
    }

    List<Value> values(
            FunctionOperand call,
            TerminalClause clause,
            @Nullable ApplicationUser user,
            Moments moments,
            boolean overrideSecurity) {
        if (call.getName().equalsIgnoreCase("currentUser")) {
            return user == null ? List.of() : List.of(new Value(user.getUsername(), false));
        }
        return moments.function(call.getName(), call.getArgs())
                .map(moment -> List.of(new Value(moment, false)))
                .orElseGet(() -> ofApp(call, clause, user, overrideSecurity));
    }

    private List<Value> ofApp(
            FunctionOperand call, TerminalClause clause, @Nullable ApplicationUser user, boolean overrideSecurity) {
        JqlFunction function = modules.ofType("jql-function").stream()
                .filter(module -> name(module).equalsIgnoreCase(call.getName()))
                .findFirst()
                .map(this::start)
                .orElseThrow(() -> new JqlException("Unable to find JQL function '" + call.getName() + "("
                        + String.join(", ", call.getArgs()) + ")'."));
        MessageSet faults = function.validate(user, call, clause);
        if (faults.hasAnyErrors()) {
            throw new JqlException(String.join(" ", faults.getErrorMessages()));
        }
        return function.getValues(new Asker(user, overrideSecurity), call, clause).stream()
                .map(JqlFunctions::value)
                .toList();
    }

    private static Value value(QueryLiteral literal) {
        return new Value(literal.isEmpty() ? null : literal.asString(), false);
    }

    private static String name(PluginModule module) {
        return module.element().child("fname").map(name -> name.text()).orElse(module.key());
    }

    private JqlFunction start(PluginModule module) {
        return ready.computeIfAbsent(module.completeKey(), key -> {
            JqlFunction function = modules.instance(module, JqlFunction.class);
            function.init(new Description(name(module), authentication.getI18nHelper()));
            return function;
        });
    }
}
