package org.servicesafety.host.user;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Salted, slow hashes in the form {@code salt:hash}; the password itself is kept nowhere. */
final class Passwords {
    private static final int ROUNDS = 20_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static String hash(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt) + ":" + HexFormat.of().formatHex(derive(password, salt));
    }

    static boolean fits(String password, String stored) {
        String[] parts = stored.split(":", -1);
        return MessageDigest.isEqual(
                derive(password, HexFormat.of().parseHex(parts[0])),
                HexFormat.of().parseHex(parts[1]));
    }

    private static byte[] derive(String password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, 256))
                    .getEncoded();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has PBKDF2WithHmacSHA256", missing);
        }
    }
}
