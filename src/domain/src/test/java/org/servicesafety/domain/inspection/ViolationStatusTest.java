package org.servicesafety.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolationStatusTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN,           false",
        "IN_ELIMINATION, false",
        "REPORTED,       false",
        "VERIFIED,       true",
    })
    void what_is_only_reported_is_not_eliminated(ViolationStatus status, boolean eliminated) {
        assertThat(status.eliminated()).isEqualTo(eliminated);
    }
}
