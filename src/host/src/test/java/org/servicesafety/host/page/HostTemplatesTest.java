package org.servicesafety.host.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HostTemplatesTest {

    private static final String HOSTILE = "<script>alert('x')</script>\"&";
    private static final String HARMLESS = "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;";

    private final HostTemplates templates = new HostTemplates();

    private String page(Object... blocks) {
        Map<String, Object> model =
                new HashMap<>(View.ofBlocks(HOSTILE, Frame.general(), blocks).model());
        model.put("t", new Texts(Locale.forLanguageTag("ru"), ZoneOffset.UTC));
        model.put("base", "/jira");
        model.put("token", "abc");
        return templates.render("page.vm", model);
    }

    @Test
    void whatIsTypedIsEscapedInHeadingsTablesAndForms() {
        Form form = Form.to(
                "/jira/x",
                HOSTILE,
                "/jira/y",
                List.of(
                        Input.of("text", "one", HOSTILE, HOSTILE),
                        Input.of("textarea", "two", HOSTILE, HOSTILE),
                        Input.select("three", HOSTILE, HOSTILE, List.of(new Choice(HOSTILE, HOSTILE)))));
        Table table = new Table(HOSTILE, HOSTILE, List.of(HOSTILE)).row(Cell.of(HOSTILE), Cell.link(HOSTILE, HOSTILE));
        String html = page(table, form.failed(List.of(HOSTILE), Map.of("one", HOSTILE)));
        assertThat(html).doesNotContain("<script>").contains(HARMLESS);
    }

    @Test
    void aFormCarriesTheTokenAndItsFaultsAtTheirFields() {
        Form form = Form.to("/jira/x", "Save", "", List.of(Input.of("text", "name", "Name", "")))
                .failed(List.of(), Map.of("name", "too short", "other", "no such field"));
        assertThat(page(form))
                .contains("<input type=\"hidden\" name=\"atl_token\" value=\"abc\">")
                .contains("id=\"e-name\">too short</div>")
                .contains("<li>no such field</li>");
    }

    @Test
    void whatATemplateHasDrawnIsNotEscapedAgain() {
        assertThat(page(new Panel("p", "", "<b>drawn</b>"))).contains("<b>drawn</b>");
    }

    @Test
    void theWordsOfThePersonsLanguageAreTaken() {
        String html = page(Form.to("/jira/x", "go", "/jira", List.of()));
        assertThat(html).contains(">Отмена</a>");
    }
}
