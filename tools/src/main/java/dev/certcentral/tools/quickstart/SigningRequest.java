package dev.certcentral.tools.quickstart;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.List;

/**
 * A certificate signing request (RFC 2986) for a fresh key, on a single line. The key is thrown away: good enough to show how
 * an order looks, useless for anything else. The JDK has no public class for this, and a crypto library would be heavy.
 */
final class SigningRequest {

    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final byte[] VERSION_0 = {2, 1, 0};
    private static final byte[] COMMON_NAME = {6, 3, 0x55, 4, 3};
    private static final byte[] ECDSA_WITH_SHA256 = {6, 8, 0x2a, (byte) 0x86, 0x48, (byte) 0xce, 0x3d, 4, 3, 2};
    private static final byte[] NO_ATTRIBUTES = {(byte) 0xa0, 0};

    private SigningRequest() {}

    /** A request for that common name. */
    static String of(String commonName) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            KeyPair pair = generator.generateKeyPair();
            byte[] text = der(0x0c, List.of(commonName.getBytes(StandardCharsets.UTF_8)));
            byte[] name = der(SEQUENCE, List.of(der(SET, List.of(der(SEQUENCE, List.of(COMMON_NAME, text))))));
            byte[] info =
                    der(SEQUENCE, List.of(VERSION_0, name, pair.getPublic().getEncoded(), NO_ATTRIBUTES));
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(info);
            byte[] bits = der(3, List.of(new byte[] {0}, signature.sign()));
            byte[] request = der(SEQUENCE, List.of(info, der(SEQUENCE, List.of(ECDSA_WITH_SHA256)), bits));
            return "-----BEGIN CERTIFICATE REQUEST-----" + Base64.getEncoder().encodeToString(request)
                    + "-----END CERTIFICATE REQUEST-----";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has EC keys and SHA256withECDSA", e);
        }
    }

    private static byte[] der(int tag, List<byte[]> parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        parts.forEach(content::writeBytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int length = content.size();
        if (length >= 256) {
            out.write(0x82);
            out.write(length >> 8);
        } else if (length >= 128) {
            out.write(0x81);
        }
        out.write(length & 0xff);
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }
}
