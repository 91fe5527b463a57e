package org.servicesafety.host.app;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** What a person finds on the pages of a plan for 2026, in Russian. */
final class PlanPages {
    private PlanPages() {}

    /** Somebody who has chosen Russian for himself. */
    static Visitor readerOfRussian(Browser browser, String user) {
        Visitor visitor = Visitor.signedIn(browser, PackagedApp.baseUrl(), user);
        visitor.open("/secure/SafetyLanguage!default.jspa");
        visitor.click(visitor.page().locator("label[for=ss-language-ru]"));
        visitor.click(visitor.page().locator("#content form [type=submit]"));
        return visitor;
    }

    static String page(String body) {
        return "/projects/" + body + "?selectedItem=service-safety-plan&year=2026";
    }

    static Locator head(Visitor person) {
        return person.content().locator(".ss-head");
    }

    static Locator panel(Visitor person) {
        return person.page().locator("[data-ss-item]");
    }

    static Locator dialog(Visitor person) {
        return person.page().getByRole(AriaRole.DIALOG);
    }

    static Locator item(Visitor person, String activity) {
        return person.content().locator("tr.ss-item", has(activity));
    }

    static Locator fileRow(Visitor officer, int row) {
        return officer.content().locator("tr[data-row='" + row + "']");
    }

    static void choose(Visitor officer, String activity) {
        officer.click(item(officer, activity).locator("input[type=checkbox]"));
    }

    static Locator button(Visitor person, String name) {
        return person.content()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    static void inDialog(Visitor person, String deed) {
        person.click(dialog(person)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(deed).setExact(true)));
    }

    static Locator.LocatorOptions has(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
