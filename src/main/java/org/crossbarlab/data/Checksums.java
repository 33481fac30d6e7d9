package org.crossbarlab.data;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sums that tell one set of images from another. */
public final class Checksums {

    private Checksums() {}

    /** The sum of the parts one after the other, as 64 hexadecimal digits. */
    public static String sha256(byte[]... parts) {
        MessageDigest digest = digest("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The MD5 sum, as 32 hexadecimal digits: it protects from nothing, but lists publish it. */
    static String md5(byte[] bytes) {
        return HexFormat.of().formatHex(digest("MD5").digest(bytes));
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has this sum.", e);
        }
    }
}
