package org.servicesafety.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JqlTest {
    private final Site site = new Site();
    private final IssueService service = site.get(IssueService.class);
    private final SearchService search = site.get(SearchService.class);
    private final ApplicationUser chair = site.user("chair");

    @BeforeAll
    void threeIssuesInOneProjectAndOneInAnother() throws Exception {
        Project first = site.project("MU01", "chair", "performer");
        Project second = site.project("MU02", "officer");
        CustomField unit = field("Unit", "textfield");
        CustomField kind = field("Kind", "select");
        String fire = site.get(OptionsManager.class)
                .createOption(kind.getConfigurationSchemes().get(0).getOneAndOnlyConfig(), null, null, "Fire safety")
                .getOptionId()
                .toString();
        create(
                "chair",
                input(first, "Barrier is missing")
                        .setDueDate("2026-11-23")
                        .setAssigneeId("performer")
                        .addCustomFieldValue(unit.getIdAsLong(), "42")
                        .addCustomFieldValue(kind.getIdAsLong(), fire));
        create(
                "chair",
                input(
                                first,
                                "\u041e\u0433\u0440\u0430\u0436\u0434\u0435\u043d\u0438\u0435 \u0441\u043b\u043e\u043c\u0430\u043d\u043e")
                        .setDueDate("2026-12-24")
                        .setPriorityId("1"));
        Issue third =
                create("chair", input(first, "It's 100% \"done\"; drop table x").setDescription("barriers"));
        service.transition(
                chair, service.validateTransition(chair, third.getId(), 31, service.newIssueInputParameters()));
        create("officer", input(second, "Secret"));
    }

    private CustomField field(String name, String type) throws Exception {
        CustomFieldManager fields = site.get(CustomFieldManager.class);
        return fields.createCustomField(
                name,
                "",
                fields.getCustomFieldType("com.atlassian.jira.plugin.system.customfieldtypes:" + type),
                null,
                List.of(GlobalIssueContext.getInstance()),
                List.of());
    }

    private IssueInputParameters input(Project project, String summary) {
        IssueInputParameters input = service.newIssueInputParameters()
                .setProjectId(project.getId())
                .setIssueTypeId(project.getIssueTypes().iterator().next().getId())
                .setSummary(summary);
        input.setSkipScreenCheck(true);
        return input;
    }

    private Issue create(String user, IssueInputParameters input) {
        IssueService.CreateValidationResult checked = service.validateCreate(site.user(user), input);
        assertThat(checked.getErrorCollection().getErrors()).isEmpty();
        return service.create(site.user(user), checked).getIssue();
    }

    private SearchResults<Issue> find(String user, String jql, int start, int max) throws SearchException {
        SearchService.ParseResult parsed = search.parseQuery(site.user(user), jql);
        assertThat(parsed.getErrors().getErrorMessages()).isEmpty();
        return search.search(site.user(user), parsed.getQuery(), new PagerFilter<>(start, max));
    }

    private String keys(String user, String jql) throws SearchException {
        return String.join(
                " ",
                find(user, jql, 0, 50).getResults().stream().map(Issue::getKey).toList());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiterString = " -> ",
            quoteCharacter = '`',
            value = {
                "order by key -> MU01-1 MU01-2 MU01-3",
                "ORDER BY key DESC -> MU01-3 MU01-2 MU01-1",
                "project = MU01 and status = Done -> MU01-3",
                "project = 'Project MU01' AND NOT status = done order by key -> MU01-1 MU01-2",
                "statusCategory = Done or assignee = performer order by key -> MU01-1 MU01-3",
                "statusCategory != Done && (due < 2026-12-01 || priority = Highest) order by key -> MU01-1 MU01-2",
                "assignee is empty order by key -> MU01-2 MU01-3",
                "assignee is not EMPTY -> MU01-1",
                "assignee != performer -> ``",
                "assignee in (performer, EMPTY) order by key -> MU01-1 MU01-2 MU01-3",
                "reporter = currentUser() order by key -> MU01-1 MU01-2 MU01-3",
                "key in (MU01-1, mu01-3) order by id -> MU01-1 MU01-3",
                "issuekey not in (MU01-1) order by created -> MU01-2 MU01-3",
                "due <= 2026-11-23 -> MU01-1",
                "due >= '2026-12-24' and duedate < \"2026/12/25\" -> MU01-2",
                "due is empty -> MU01-3",
                "created >= startOfDay() and created <= endOfDay() and created > -1d order by key -> MU01-1 MU01-2 MU01-3",
                "created > now() -> ``",
                "summary ~ barrier -> MU01-1",
                "summary ~ 'barr*' -> MU01-1",
                "text ~ \"barrier*\" order by key -> MU01-1 MU01-3",
                "summary !~ barrier order by key -> MU01-2 MU01-3",
                "issuetype = Task and type in (Task) and resolution is empty order by summary desc -> MU01-2 MU01-3 MU01-1",
                "Unit = 42 -> MU01-1",
                "cf[10000] = 42 and 'Unit' is not empty -> MU01-1",
                "Unit != 42 -> ``",
                "Unit is EMPTY order by key -> MU01-2 MU01-3",
                "Kind = 'fire safety' -> MU01-1",
                "Kind not in ('Fire safety') -> ``",
                "priority = Highest -> MU01-2",
                "parent is empty order by priority, key -> MU01-2 MU01-1 MU01-3",
                "not not (status = 'To Do') order by updated, id -> MU01-1 MU01-2",
            })
    void finds(String jql, String expected) throws SearchException {
        assertThat(keys("chair", jql)).isEqualTo(expected);
    }

    @Test
    void findsCyrillicWordsWhateverTheirCapitals() throws SearchException {
        assertThat(keys("chair", "summary ~ \"\u043e\u0433\u0440\u0430\u0436\u0434\u0435\u043d\u0438\u0435\""))
                .isEqualTo("MU01-2");
    }

    @Test
    void showsOnlyWhatTheSearcherMayBrowse() throws SearchException {
        assertThat(keys("officer", "")).isEqualTo("MU02-1");
        assertThat(keys("officer", "project = MU01 or project = MU02")).isEqualTo("MU02-1");
        assertThat(keys("nobody", "not project = MU09x or summary ~ secret".replace("MU09x", "MU02")))
                .isEmpty();
        assertThat(find("admin", "", 0, 50).getTotal()).isEqualTo(4);
    }

    @Test
    void pagesWithTheTotal() throws SearchException {
        assertThat(find("chair", "order by key", 1, 1).getResults())
                .extracting(Issue::getKey)
                .containsExactly("MU01-2");
        assertThat(find("chair", "order by key", 1, 1).getTotal()).isEqualTo(3);
        assertThat(find("chair", "order by key", 9, 5).getTotal()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary ~ \"' or 1=1 --\"",
                "summary ~ \"a & b | !c:* <-> ()\"",
                "text ~ \"\\\\\\\" drop table jira.issue; --\"",
                "Unit = \"42' or 'a'='a\"",
            })
    void hostileTextIsOnlyText(String jql) throws SearchException {
        assertThat(keys("chair", jql)).isEmpty();
        assertThat(find("admin", "", 0, 9).getTotal()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status =", "= Done", "status = Done and", "(status = Done", "status = Done)", "status Done",
                "status in (Done", "order key", "status = 'Done", "status = Done order by", "a ; b", "status = ,"
            })
    void whatIsNotInTheLanguageIsToldSo(String jql) {
        assertThat(search.parseQuery(chair, jql).isValid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour = red",
                "status = Nowhere",
                "project = MU99",
                "due < tomorrow",
                "summary = x",
                "status ~ Done",
                "status < Done",
                "assignee = ghost",
                "key = MU01-99",
                "status = noSuchFunction()",
                "order by colour",
                "cf[99] = 1",
                "Kind = 'Water'",
                "summary ~ '!!!'"
            })
    void whatIsNotThereIsToldSo(String jql) {
        SearchService.ParseResult parsed = search.parseQuery(chair, jql);
        assertThat(parsed.isValid()).isTrue();
        assertThat(search.validateQuery(chair, parsed.getQuery()).hasAnyErrors())
                .isTrue();
    }

    @Test
    void deepNestingIsRefusedNotSuffered() {
        assertThat(search.parseQuery(chair, "(".repeat(5000) + "status = Done" + ")".repeat(5000))
                        .isValid())
                .isFalse();
    }
}
