package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.java.ao.DBParam;
import org.servicesafety.domain.incident.CodeKind;
import org.servicesafety.domain.incident.IncidentCode;
import org.servicesafety.domain.incident.IncidentCodes;
import org.servicesafety.domain.unit.UnitName;

/** Codes of the site in the table INCIDENT_CODE. */
public final class AoIncidentCodes implements IncidentCodes {

    private final ActiveObjects ao;

    public AoIncidentCodes(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<IncidentCode> ownCodes() {
        return Arrays.stream(ao.find(IncidentCodeRow.class))
                .map(AoIncidentCodes::code)
                .sorted(Comparator.comparing(IncidentCode::kind).thenComparing(IncidentCode::code))
                .toList();
    }

    @Override
    public IncidentCode write(IncidentCode code) {
        IncidentCodeRow row = row(code.kind() + "/" + code.code());
        row.setNameKk(Values.textOrNull(code.name().kk()));
        row.setNameRu(Values.textOrNull(code.name().ru()));
        row.setNameEn(Values.textOrNull(code.name().en()));
        row.setRetiredOn(Values.day(code.retiredOn()));
        row.setVersion(code.version() + 1);
        row.save();
        return code(row);
    }

    private IncidentCodeRow row(String key) {
        IncidentCodeRow[] found = ao.find(IncidentCodeRow.class, "CODE_KEY = ?", key);
        return found.length == 0 ? ao.create(IncidentCodeRow.class, new DBParam("CODE_KEY", key)) : found[0];
    }

    private static IncidentCode code(IncidentCodeRow row) {
        String[] key = row.getCodeKey().split("/", 2);
        return new IncidentCode(
                CodeKind.valueOf(key[0]),
                key[1],
                row.getVersion(),
                UnitName.of(row.getNameKk(), row.getNameRu(), row.getNameEn()),
                Values.day(row.getRetiredOn()));
    }
}
