package org.servicesafety.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagePartsTest {

    @Test
    void a_page_is_taken_apart() {
        DecoratedPage page = PageParts.of(
                        """
                        <html><head>
                        <title>Units &amp; bodies</title>
                        <meta name="decorator" content="atl.admin"/>
                        <meta content='menu/own' name='admin.active.section'>
                        <link rel="stylesheet" href="x.css">
                        </head><body class="a"><h1>Units</h1></body></html>
                        """)
                .orElseThrow();

        assertThat(page.decorator()).isEqualTo("atl.admin");
        assertThat(page.title()).isEqualTo("Units &amp; bodies");
        assertThat(page.head()).isEqualTo("<link rel=\"stylesheet\" href=\"x.css\">");
        assertThat(page.body()).isEqualTo("<h1>Units</h1>");
        assertThat(page.meta()).containsEntry("admin.active.section", "menu/own");
    }

    @Test
    void a_page_without_a_decorator_is_left_alone() {
        assertThat(PageParts.of("<html><head><title>x</title></head><body></body></html>"))
                .isEmpty();
    }
}
