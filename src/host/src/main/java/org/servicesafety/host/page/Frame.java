package org.servicesafety.host.page;

import com.atlassian.jira.project.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page.
 *
 * @param kind which of Jira's decorators
 * @param project whose sidebar is shown; null outside a project
 * @param section the section of the menu that is open, as in {@code admin.active.section}; empty for none
 * @param item the item of the menu that is marked, as in {@code admin.active.tab}; empty for none
 */
record Frame(Kind kind, @Nullable Project project, String section, String item) {

    enum Kind {
        BARE,
        GENERAL,
        PROJECT,
        ADMIN,
        PROFILE
    }

    static Frame bare() {
        return new Frame(Kind.BARE, null, "", "");
    }

    static Frame general() {
        return new Frame(Kind.GENERAL, null, "", "");
    }

    static Frame project(Project project, String item) {
        return new Frame(Kind.PROJECT, project, "", item);
    }

    static Frame admin(String section, String item) {
        return new Frame(Kind.ADMIN, null, section, item);
    }

    static Frame profile(String item) {
        return new Frame(Kind.PROFILE, null, "", item);
    }

    /** The web-resource contexts that every page in this frame loads. */
    List<String> contexts() {
        return switch (kind) {
            case BARE -> List.of();
            case GENERAL, PROJECT -> List.of("atl.general");
            case ADMIN -> List.of("atl.admin", "admin");
            case PROFILE -> List.of("atl.general", "atl.userprofile");
        };
    }
}
