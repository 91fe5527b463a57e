package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Somebody at a browser of his own: signs in, reads, types and clicks. A fault of a script fails the test when the page is left. */
final class Visitor {
    private static final Path SHOTS = Path.of("target", "screenshots");

    private final Page page;
    private final String baseUrl;
    private final List<String> faults = new ArrayList<>();
    private final Set<Request> asked = new HashSet<>();

    private Visitor(Page page, String baseUrl) {
        this.page = page;
        this.baseUrl = baseUrl;
        page.onPageError(faults::add);
        page.onRequest(asked::add);
        page.onRequestFinished(asked::remove);
        page.onRequestFailed(asked::remove);
        // a page that is left does not always say what became of its requests
        page.onFrameNavigated(frame -> asked.clear());
    }

    static Visitor signedIn(Browser browser, String baseUrl, String user) {
        Page page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 1000))
                .newPage();
        Visitor visitor = new Visitor(page, baseUrl);
        page.navigate(baseUrl + "/login.jsp");
        page.fill("input[name=os_username]", user);
        page.fill("input[name=os_password]", user);
        page.click("input[type=submit], button[type=submit]");
        page.locator("#header-details-user-fullname").waitFor();
        visitor.settle();
        return visitor;
    }

    Page page() {
        return page;
    }

    /** The part of the page that is not Jira's frame. */
    Locator content() {
        return page.locator("#content");
    }

    /** Opens an address below the context path; gives the status. */
    int open(String path) {
        int status = page.navigate(baseUrl + path).status();
        settle();
        return status;
    }

    void click(AriaRole role, String name) {
        click(content()
                .getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first());
    }

    void click(Locator what) {
        what.click();
        settle();
    }

    /** The file that a click makes the browser keep. */
    byte[] download(Locator what) {
        try (InputStream file = page.waitForDownload(what::click).createReadStream()) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void type(String label, String text) {
        field(label).fill(text);
    }

    void choose(String label, String option) {
        field(label).selectOption(option);
    }

    Locator field(String label) {
        return content()
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    void press(String key) {
        page.keyboard().press(key);
        settle();
    }

    /**
     * Waits until the page is there and every request has its answer. A click that leads to another page may return before
     * that one is there: who goes on looks for something of it first.
     */
    void settle() {
        page.waitForLoadState();
        page.waitForCondition(asked::isEmpty);
        assertThat(faults).as(page.url()).isEmpty();
    }

    /** Makes a dashboard of one's own with these gadgets, each with the settings that it proposes. */
    void makeDashboard(String name, String... gadgets) {
        open("/secure/AddPortalPage!default.jspa");
        page.fill("input[name=portalPageName]", name);
        click(page.locator("#submit"));
        for (String gadget : gadgets) {
            click(page.locator("#add-gadget"));
            click(content()
                    .locator("tr", new Locator.LocatorOptions().setHasText(gadget))
                    .getByRole(AriaRole.LINK));
            click(AriaRole.BUTTON, "Save");
            gadget(gadget).locator(".ss-foot").waitFor();
            settle();
        }
    }

    /** A gadget of the dashboard that is open. */
    Locator gadget(String title) {
        return content().locator("section.jira-gadget", new Locator.LocatorOptions().setHasText(title));
    }

    void shot(String name) {
        settle();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }
}
