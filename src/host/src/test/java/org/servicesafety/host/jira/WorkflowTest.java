package org.servicesafety.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkflowTest {
    private final Site site = new Site();
    private final IssueService service = site.get(IssueService.class);
    private final ApplicationUser chair = site.user("chair");
    private Issue issue;

    /** Only the chair may. */
    public static final class OnlyChair implements Condition {
        @Override
        public boolean passesCondition(Map vars, Map args, PropertySet properties) {
            return "chair".equals(((WorkflowContext) vars.get("context")).getCaller());
        }
    }

    /** The summary must hold the word that the descriptor gives. */
    public static final class NeedsWord implements Validator {
        @Override
        public void validate(Map vars, Map args, PropertySet properties) throws InvalidInputException {
            if (!((Issue) vars.get("issue")).getSummary().contains((String) args.get("word"))) {
                throw new InvalidInputException("summary", "The word is missing.");
            }
        }
    }

    /** Writes into the issue before it is stored. */
    public static final class Describes implements FunctionProvider {
        @Override
        public void execute(Map vars, Map args, PropertySet properties) {
            ((MutableIssue) vars.get("issue")).setDescription("written by the function");
        }
    }

    /** Fails when everything else is done. */
    public static final class Fails implements FunctionProvider {
        @Override
        public void execute(Map vars, Map args, PropertySet properties) throws WorkflowException {
            throw new InvalidInputException("too late");
        }
    }

    @BeforeEach
    void aProjectWithAWorkflowOfTheTests() throws Exception {
        WorkflowManager workflows = site.get(WorkflowManager.class);
        workflows.createWorkflow(
                chair,
                new ConfigurableJiraWorkflow(
                        "test", WorkflowUtil.convertXMLtoWorkflowDescriptor(descriptor()), workflows));
        WorkflowSchemeManager schemes = site.get(WorkflowSchemeManager.class);
        AssignableWorkflowScheme scheme = schemes.createScheme(schemes.assignableBuilder()
                .setName("test")
                .setDefaultWorkflow("test")
                .build());
        Project project = site.project("MU01", "chair", "performer");
        schemes.addSchemeToProject(project, schemes.getSchemeObject(scheme.getName()));
        issue = service.create(
                        chair,
                        service.validateCreate(
                                chair,
                                service.newIssueInputParameters()
                                        .setProjectId(project.getId())
                                        .setIssueTypeId(project.getIssueTypes()
                                                .iterator()
                                                .next()
                                                .getId())
                                        .setSummary("A \"quoted\" <summary> & more")))
                .getIssue();
    }

    private String status(String name) {
        return site.get(StatusManager.class).getStatuses().stream()
                .filter(status -> status.getName().equals(name))
                .map(Status::getId)
                .findFirst()
                .orElseThrow();
    }

    private String descriptor() {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.7//EN" "http://www.opensymphony.com/osworkflow/workflow_2_7.dtd">
            <workflow>
              <initial-actions><action id="1" name="Create"><results>
                <unconditional-result old-status="x" status="x" step="1"><post-functions>%s</post-functions></unconditional-result>
              </results></action></initial-actions>
              <steps>
                <step id="1" name="Open"><meta name="jira.status.id">%s</meta><actions>
                  <action id="11" name="Finish">
                    <restrict-to><conditions><condition type="class"><arg name="class.name">%s</arg></condition></conditions></restrict-to>
                    <validators><validator type="class"><arg name="class.name">%s</arg><arg name="word">summary &amp; "x"</arg></validator></validators>
                    <results><unconditional-result old-status="x" status="x" step="2"><post-functions>%s</post-functions></unconditional-result></results>
                  </action>
                  <action id="12" name="Describe"><results><unconditional-result old-status="x" status="x" step="2"><post-functions>%s</post-functions></unconditional-result></results></action>
                  <action id="13" name="Break"><results><unconditional-result old-status="x" status="x" step="2"><post-functions>%s</post-functions></unconditional-result></results></action>
                </actions></step>
                <step id="2" name="Finished"><meta name="jira.status.id">%s</meta></step>
              </steps>
            </workflow>"""
                .formatted(
                        jira("issue.IssueCreateFunction"),
                        status("To Do"),
                        OnlyChair.class.getName(),
                        NeedsWord.class.getName(),
                        stored(""),
                        stored(function(Describes.class.getName())),
                        stored("") + function(Fails.class.getName()),
                        status("Done"));
    }

    private static String stored(String more) {
        return jira("issue.UpdateIssueStatusFunction") + more + jira("issue.GenerateChangeHistoryFunction");
    }

    private static String jira(String name) {
        return function("com.atlassian.jira.workflow.function." + name);
    }

    private static String function(String className) {
        return "<function type=\"class\"><arg name=\"class.name\">" + className + "</arg></function>";
    }

    private IssueService.IssueResult take(int action) {
        return service.transition(
                chair, service.validateTransition(chair, issue.getId(), action, service.newIssueInputParameters()));
    }

    private Issue now() {
        return site.get(IssueManager.class).getIssueObject(issue.getId());
    }

    @Test
    void aConditionOfTheAppHidesATransition() {
        IssueWorkflowManager transitions = site.get(IssueWorkflowManager.class);

        assertThat(transitions.getSortedAvailableActions(issue, TransitionOptions.defaults(), chair))
                .extracting(ActionDescriptor::getId)
                .containsExactly(11, 12, 13);
        assertThat(transitions.getSortedAvailableActions(issue, TransitionOptions.defaults(), site.user("performer")))
                .extracting(ActionDescriptor::getId)
                .containsExactly(12, 13);
        assertThat(transitions.getSortedAvailableActions(issue, TransitionOptions.defaults(), site.user("nobody")))
                .isEmpty();
    }

    @Test
    void aValidatorOfTheAppRefusesByFieldAndNothingIsChanged() {
        IssueService.IssueResult result = take(11);

        assertThat(result.getErrorCollection().getErrors()).containsEntry("summary", "The word is missing.");
        assertThat(now().getStatus().getName()).isEqualTo("To Do");
    }

    @Test
    void aRefusalDoesNotSpoilTheTransactionAroundIt() {
        site.database.inTransaction(connection -> {
            assertThat(take(11).isValid()).isFalse();
            return take(12);
        });

        assertThat(now().getStatus().getName()).isEqualTo("Done");
    }

    @Test
    void aFunctionOfTheAppWritesIntoTheIssue() {
        assertThat(take(12).isValid()).isTrue();
        assertThat(now().getDescription()).isEqualTo("written by the function");
        assertThat(site.again()
                        .get(IssueManager.class)
                        .getIssueObject(issue.getId())
                        .getStatus()
                        .getName())
                .isEqualTo("Done");
    }

    @Test
    void aFunctionThatFailsAtTheEndTakesEverythingBack() {
        assertThatThrownBy(() -> take(13)).isInstanceOf(IllegalStateException.class);
        assertThat(now().getStatus().getName()).isEqualTo("To Do");
        assertThat(take(12).isValid()).isTrue();
    }

    @Test
    void aDescriptorIsTheSameAfterItWasStored() {
        ActionDescriptor finish = site.get(WorkflowManager.class)
                .getWorkflow("test")
                .getDescriptor()
                .getAction(11);

        assertThat(((com.opensymphony.workflow.loader.ValidatorDescriptor)
                                finish.getValidators().get(0))
                        .getArgs())
                .containsEntry("word", "summary & \"x\"");
    }
}
