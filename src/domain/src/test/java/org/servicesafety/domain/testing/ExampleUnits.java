package org.servicesafety.domain.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.servicesafety.domain.table.Table;
import org.servicesafety.domain.unit.ImportUnits;

/** A part of the example data: regional commands with three military units, and the reorganisations of 2026. */
public final class ExampleUnits {

    private static final String HEADS =
            "code,name_kk,name_ru,name_en,kind,level,parent,project_key,valid_from,valid_to,succeeds";
    private static final String FILE =
            """
            AF,,,Armed Forces,BODY,ARMED_FORCES,,AF,2015-01-01,,
            LAND,,,Land Forces,BODY,BRANCH,AF,LAND,2015-01-01,,
            RCA,,,Regional Command A,BODY,REGIONAL_COMMAND,LAND,RCA,2015-01-01,,
            RCB,,,Regional Command B,BODY,REGIONAL_COMMAND,LAND,RCB,2015-01-01,,
            RCA-HQ,,,headquarters,DEPARTMENT,,RCA,,2015-01-01,,
            MU03,,,military unit 10411,BODY,MILITARY_UNIT,RCA,MU03,2015-01-01,,
            MU03-HQ,,,headquarters,DEPARTMENT,,MU03,,2015-01-01,,
            MU03-CBT,,,combat training department,DEPARTMENT,,MU03,,2015-01-01,,
            MU03-ART,,,armament service,SERVICE,,MU03,,2015-01-01,,
            MU03-VEH,,,vehicle service,SERVICE,,MU03,,2015-01-01,,
            MU03-FUEL,,,fuel service,SERVICE,,MU03,,2015-01-01,,
            MU03-FOOD,,,food service,SERVICE,,MU03,,2015-01-01,,
            MU03-MED,,,medical service,SERVICE,,MU03,,2015-01-01,,
            MU03-B1,,,battalion 1,SUBUNIT,,MU03,,2015-01-01,,
            MU05,,,military unit 10633,BODY,MILITARY_UNIT,RCA,MU05,2015-01-01,,
            MU05-HQ,,,headquarters,DEPARTMENT,,MU05,,2015-01-01,,
            MU05-CBT,,,combat training department,DEPARTMENT,,MU05,,2015-01-01,,
            MU05-ART,,,armament service,SERVICE,,MU05,,2015-01-01,,
            MU05-VEH,,,vehicle service,SERVICE,,MU05,,2015-01-01,,
            MU05-FUEL,,,fuel service,SERVICE,,MU05,,2015-01-01,,
            MU05-FOOD,,,food service,SERVICE,,MU05,,2015-01-01,,
            MU05-MED,,,medical service,SERVICE,,MU05,,2015-01-01,,
            MU05-ENG,,,engineer service,SERVICE,,MU05,,2015-01-01,2026-05-31,
            MU05-SIG,,,signals section,DEPARTMENT,,MU05,,2015-01-01,,
            MU05-B1,,,battalion 1,SUBUNIT,,MU05,,2015-01-01,,
            MU07,,,military unit 10855,BODY,MILITARY_UNIT,RCB,MU07,2015-01-01,,
            MU07-HQ,,,headquarters,DEPARTMENT,,MU07,,2015-01-01,,
            MU07-CBT,,,combat training department,DEPARTMENT,,MU07,,2015-01-01,,
            MU07-ART,,,armament service,SERVICE,,MU07,,2015-01-01,,
            MU07-VEH,,,vehicle service,SERVICE,,MU07,,2015-01-01,,
            MU07-FUEL,,,fuel service,SERVICE,,MU07,,2015-01-01,,
            MU07-FOOD,,,food service,SERVICE,,MU07,,2015-01-01,,
            MU07-MED,,,medical service,SERVICE,,MU07,,2015-01-01,,
            MU07-ENG,,,engineer service,SERVICE,,MU07,,2015-01-01,2026-07-31,
            MU07-SIG,,,signals section,DEPARTMENT,,MU07,,2015-01-01,,
            MU07-FIRE,,,fire service,SERVICE,,MU07,,2015-01-01,,
            MU07-NBC,,,protection service,SERVICE,,MU07,,2015-01-01,,
            MU07-B1,,,battalion 1,SUBUNIT,,MU07,,2015-01-01,,
            MU03-SAP,,,engineer and sapper service,SERVICE,,MU03,,2026-06-01,,
            MU05-SAP,,,engineer and sapper service,SERVICE,,MU05,,2026-06-01,,MU05-ENG
            """;

    private ExampleUnits() {}

    /** The units, loaded as an administrator would. */
    public static UnitsInMemory loaded() {
        UnitsInMemory units = new UnitsInMemory();
        new ImportUnits(units, RecordsInMemory.NONE).load(SomeRights.ofAdministrator(), table());
        return units.unlock();
    }

    public static Table table() {
        return table(FILE);
    }

    /** A table with the usual heads in row 1 and these rows from row 2. */
    public static Table table(String rows) {
        List<String> lines = rows.lines().toList();
        List<Table.Row> read = IntStream.range(0, lines.size())
                .mapToObj(index -> new Table.Row(index + 2, cells(lines.get(index))))
                .toList();
        return new Table(1, cells(HEADS), read);
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(",", -1));
    }
}
