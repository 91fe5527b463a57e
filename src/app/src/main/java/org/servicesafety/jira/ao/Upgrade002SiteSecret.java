package org.servicesafety.jira.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import net.java.ao.DBParam;

/** Makes the secret by which check codes are made. It is never changed: sheets that were printed must be found for years. */
public final class Upgrade002SiteSecret extends UpgradeTask {

    /** Name of the setting. */
    public static final String SECRET = "seal/check-codes";

    private static final int BYTES = 32;

    public Upgrade002SiteSecret() {
        super(2, List.of(SettingRow.class));
    }

    @Override
    protected void upgrade(ActiveObjects ao) {
        if (ao.count(SettingRow.class, "NAME = ?", SECRET) == 0) {
            byte[] secret = new byte[BYTES];
            new SecureRandom().nextBytes(secret);
            ao.create(
                    SettingRow.class,
                    new DBParam("NAME", SECRET),
                    new DBParam("SETTING_VALUE", HexFormat.of().formatHex(secret)));
        }
    }
}
