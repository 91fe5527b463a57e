package org.servicesafety.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class IssuesTest {
    private final Site site = new Site();
    private final IssueService service = site.get(IssueService.class);
    private final Project project = site.project("MU01", "chair", "performer");
    private final ApplicationUser chair = site.user("chair");

    private IssueInputParameters task(String summary) {
        String type = project.getIssueTypes().iterator().next().getId();
        return service.newIssueInputParameters()
                .setProjectId(project.getId())
                .setIssueTypeId(type)
                .setSummary(summary);
    }

    private MutableIssue create(String summary) {
        IssueService.IssueResult result = service.create(chair, service.validateCreate(chair, task(summary)));
        assertThat(result.getErrorCollection().hasAnyErrors()).isFalse();
        return result.getIssue();
    }

    @Test
    void aNewIssueHasItsKeyStatusAndReporterAndIsThereAfterARestart() {
        Issue issue = create("Barrier is missing");

        Issue found = site.again().get(IssueManager.class).getIssueByCurrentKey("MU01-1");
        assertThat(found).isEqualTo(issue);
        assertThat(found.getSummary()).isEqualTo("Barrier is missing");
        assertThat(found.getStatus().getName()).isEqualTo("To Do");
        assertThat(found.getReporter()).isEqualTo(chair);
        assertThat(found.getAssignee()).isNull();
        assertThat(found.getIssueType().getName()).isEqualTo("Task");
    }

    @Test
    void allFaultsAreToldAtOnceByField() {
        ErrorCollection faults = service.validateCreate(
                        chair,
                        task(" ")
                                .setDueDate("30.02.2026")
                                .setAssigneeId("nobody")
                                .setPriorityId("99"))
                .getErrorCollection();

        assertThat(faults.getErrors()).containsOnlyKeys("summary", "duedate", "assignee", "priority");
        assertThat(site.get(IssueManager.class).getIssueIdsForProject(project.getId()))
                .isEmpty();
    }

    @Test
    void whoHasNoRoleNeitherSeesNorCreates() {
        Issue issue = create("Barrier is missing");
        ApplicationUser nobody = site.user("nobody");

        assertThat(service.getIssue(nobody, issue.getId()).getErrorCollection().getReasons())
                .containsExactly(ErrorCollection.Reason.NOT_FOUND);
        assertThat(service.validateCreate(nobody, task("x")).isValid()).isFalse();
        assertThat(service.validateDelete(chair, issue.getId())
                        .getErrorCollection()
                        .getReasons())
                .containsExactly(ErrorCollection.Reason.FORBIDDEN);
    }

    @Test
    void anUpdateKeepsWhatWasNotTypedAndWritesTheHistory() {
        Issue issue = create("Barrier is missing");

        Issue changed = service.update(
                        chair,
                        service.validateUpdate(
                                chair,
                                issue.getId(),
                                service.newIssueInputParameters()
                                        .setDueDate("2026-12-24")
                                        .setAssigneeId("performer")))
                .getIssue();

        assertThat(changed.getSummary()).isEqualTo("Barrier is missing");
        assertThat(changed.getDueDate()).isEqualTo(java.sql.Timestamp.valueOf("2026-12-24 00:00:00"));
        assertThat(site.get(ChangeHistoryManager.class).getChangeHistories(changed))
                .singleElement()
                .satisfies(entry -> assertThat(entry.getChangeItemBeans())
                        .extracting(ChangeItemBean::getField, ChangeItemBean::getToString)
                        .containsExactlyInAnyOrder(
                                org.assertj.core.api.Assertions.tuple("duedate", "2026-12-24"),
                                org.assertj.core.api.Assertions.tuple("assignee", "Captain C., responsible person")));
    }

    @Test
    void aTransitionMovesTheStatusWithACommentAndTellsListeners() {
        Issue issue = create("Barrier is missing");
        site.events.clear();

        IssueService.TransitionValidationResult checked = service.validateTransition(
                chair, issue.getId(), 31, service.newIssueInputParameters().setComment("It is there again"));
        Issue done = service.transition(chair, checked).getIssue();

        assertThat(done.getStatus().getName()).isEqualTo("Done");
        assertThat(site.get(CommentManager.class).getComments(done)).hasSize(1);
        assertThat(site.get(ChangeHistoryManager.class).getChangeItemsForField(done, "status"))
                .extracting(ChangeItemBean::getFromString, ChangeItemBean::getToString)
                .containsExactly(org.assertj.core.api.Assertions.tuple("To Do", "Done"));
        assertThat(site.events).singleElement().isInstanceOfSatisfying(IssueEvent.class, event -> assertThat(
                        event.getEventTypeId())
                .isEqualTo(13L));
    }

    @Test
    void aTransitionThatIsNotOpenIsAFault() {
        Issue issue = create("Barrier is missing");

        assertThat(service.validateTransition(chair, issue.getId(), 99, service.newIssueInputParameters())
                        .isValid())
                .isFalse();
    }

    @Test
    void keysHaveNoGapsWhenManyCreateAtOnceAndSomeFail() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(6);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            boolean fails = i % 3 == 0;
            work.add(pool.submit(() -> createOrFail(fails)));
        }
        for (Future<?> one : work) {
            one.get();
        }
        pool.shutdown();

        assertThat(site.get(IssueManager.class)
                        .getIssueObjects(site.get(IssueManager.class).getIssueIdsForProject(project.getId())))
                .extracting(Issue::getKey)
                .containsExactlyInAnyOrderElementsOf(java.util.stream.IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> "MU01-" + number)
                        .toList());
    }

    private void createOrFail(boolean fails) {
        try {
            site.database.inTransaction(connection -> {
                create("Many");
                if (fails) {
                    throw new IllegalStateException("taken back");
                }
                return 1;
            });
        } catch (IllegalStateException expected) {
            assertThat(fails).isTrue();
        }
    }

    @Test
    void anIssueIsDeletedWithAllThatHangsOnIt() {
        Issue issue = create("Barrier is missing");
        ApplicationUser admin = site.user("admin");

        assertThat(service.delete(admin, service.validateDelete(admin, issue.getId()))
                        .hasAnyErrors())
                .isFalse();
        assertThat(site.get(IssueManager.class).getIssueObject(issue.getId())).isNull();
    }
}
