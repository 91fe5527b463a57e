package org.servicesafety.host.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.host.database.Sql;
import org.servicesafety.host.plugin.PluginModules;

/** Runs workflows: OSWorkflow does, over the host's tables, with Jira's own functions and those of the app. */
public final class Engine {
    private final Sql sql;
    private final Workflows workflows;
    private final WorkflowSchemes schemes;
    private final SystemFunctions functions;
    private final PluginModules modules;

    public Engine(
            Sql sql, Workflows workflows, WorkflowSchemes schemes, SystemFunctions functions, PluginModules modules) {
        this.sql = sql;
        this.workflows = workflows;
        this.schemes = schemes;
        this.functions = functions;
        this.modules = modules;
    }

    /**
     * Starts the workflow of a new issue, which its functions store.
     *
     * @return the stored issue
     * @throws InvalidInputException when a validator refuses; nothing is left then
     */
    public Issue create(MutableIssue issue, ApplicationUser user) throws WorkflowException {
        String name = schemes.workflowOf(issue.getProjectId(), issue.getIssueTypeId());
        ActionDescriptor first = (ActionDescriptor)
                workflows.descriptor(name).getInitialActions().get(0);
        Run run = new Run(user);
        Map<String, @Nullable Object> inputs = inputs(issue, user);
        inputs.put(SystemFunctions.MADE, new MutableIssue[1]);
        try {
            run.initialize(name, first.getId(), inputs);
        } catch (InvalidInputException refused) {
            run.demandUnmoved(refused);
            run.store.forgetCreated();
            throw refused;
        }
        MutableIssue[] made = (MutableIssue[]) Objects.requireNonNull(inputs.get(SystemFunctions.MADE));
        return Objects.requireNonNull(made[0], name + " has no function that stores a new issue");
    }

    /** Carries out a transition with what was changed on the issue; a validator's refusal changes nothing. */
    public void transition(MutableIssue issue, int actionId, ApplicationUser user, Map<String, Object> more)
            throws WorkflowException {
        Map<String, @Nullable Object> inputs = inputs(issue, user);
        inputs.putAll(more);
        Run run = new Run(user);
        try {
            run.doAction(issue.getWorkflowId(), actionId, inputs);
        } catch (InvalidInputException refused) {
            run.demandUnmoved(refused);
            throw refused;
        }
    }

    /** The transitions whose conditions let this user carry them out now. */
    public List<ActionDescriptor> available(Issue issue, ApplicationUser user) {
        Run run = new Run(user);
        long entry = ((MutableIssue) issue).getWorkflowId();
        WorkflowDescriptor descriptor = workflows.descriptor(run.getWorkflowName(entry));
        return Arrays.stream(run.getAvailableActions(entry, inputs(issue, user)))
                .mapToObj(descriptor::getAction)
                .toList();
    }

    /** The transition of this id in the issue's workflow. */
    public Optional<ActionDescriptor> action(Issue issue, int actionId) {
        String name = new Run(null).getWorkflowName(((MutableIssue) issue).getWorkflowId());
        return Optional.ofNullable(workflows.descriptor(name).getAction(actionId));
    }

    private static Map<String, @Nullable Object> inputs(Issue issue, @Nullable ApplicationUser user) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("issue", issue);
        inputs.put("originalissueobject", issue);
        inputs.put("issueProject", issue.getProjectObject());
        inputs.put("pkey", issue.getProjectObject().getKey());
        inputs.put("userKey", user == null ? null : user.getKey());
        inputs.put("username", user == null ? null : user.getKey());
        return inputs;
    }

    private record Caller(@Nullable String getCaller) implements WorkflowContext {
        /** The transaction is taken back by the exception that ends it. */
        @Override
        public void setRollbackOnly() {}
    }

    /** One use of OSWorkflow by one user. */
    private final class Run extends AbstractWorkflow {
        private final StepStore store = new StepStore(sql);

        Run(@Nullable ApplicationUser user) {
            context = new Caller(user == null ? null : user.getKey());
            setConfiguration(new Tables(store));
        }

        /** A refusal after something was written is a failure, which takes everything back. */
        void demandUnmoved(InvalidInputException refused) throws WorkflowException {
            if (store.hasMoved()) {
                throw new WorkflowException("A function refused when the step was already taken", refused);
            }
        }

        @Override
        protected Object loadObject(String className) {
            return functions.find(className).orElseGet(() -> modules.create(className, Object.class));
        }

        /** A status without a way on is not the end of an issue: a later edition of its workflow may have one. */
        @Override
        protected void checkImplicitFinish(long entryId) {}
    }

    private final class Tables implements Configuration {
        private final WorkflowStore store;

        Tables(WorkflowStore store) {
            this.store = store;
        }

        @Override
        public boolean isInitialized() {
            return true;
        }

        @Override
        public String getPersistence() {
            return StepStore.class.getName();
        }

        @Override
        public Map<String, String> getPersistenceArgs() {
            return Map.of();
        }

        @Override
        public WorkflowDescriptor getWorkflow(String name) {
            return workflows.descriptor(name);
        }

        @Override
        public String[] getWorkflowNames() {
            return workflows.getWorkflows().stream()
                    .map(workflow -> workflow.getName())
                    .toArray(String[]::new);
        }

        @Override
        public WorkflowStore getWorkflowStore() {
            return store;
        }

        @Override
        public void load(java.net.@Nullable URL url) {}

        /** Workflows are written by their manager alone. */
        @Override
        public boolean removeWorkflow(String name) {
            return false;
        }

        /** Workflows are written by their manager alone. */
        @Override
        public boolean saveWorkflow(String name, WorkflowDescriptor descriptor, boolean replace) {
            return false;
        }
    }
}
