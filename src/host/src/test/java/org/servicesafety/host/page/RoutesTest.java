package org.servicesafety.host.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoutesTest {

    private final Routes routes = new Routes()
            .get("/login\\.jsp", exchange -> Answer.missing())
            .postUnchecked("/login\\.jsp", exchange -> Answer.missing())
            .whoever(Routes.Rule.SIGNED_IN)
            .get("/browse/([A-Z]+-\\d+)", exchange -> Answer.missing())
            .post("/secure/Edit\\.jspa", exchange -> Answer.missing());

    @Test
    void anAddressIsFoundByItsWholePathAndMethod() {
        Routes.Found found = routes.find("GET", "/browse/MU-1");
        assertThat(found).isNotNull();
        assertThat(found.path().group(1)).isEqualTo("MU-1");
        assertThat(routes.find("POST", "/browse/MU-1")).isNull();
        assertThat(routes.find("GET", "/browse/MU-1/x")).isNull();
    }

    @Test
    void everyChangeIsCheckedForItsTokenButNotSigningIn() {
        assertThat(routes.find("POST", "/secure/Edit.jspa").checked()).isTrue();
        assertThat(routes.find("POST", "/login.jsp").checked()).isFalse();
    }

    @Test
    void theRuleHoldsForTheRoutesAfterIt() {
        assertThat(routes.find("GET", "/login.jsp").rule()).isEqualTo(Routes.Rule.EVERYBODY);
        assertThat(routes.find("GET", "/browse/MU-1").rule()).isEqualTo(Routes.Rule.SIGNED_IN);
    }
}
