package org.servicesafety.jira.document;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The QR picture of a text, made without any net: correction level M, 17 mm on paper. */
public final class QrPicture {

    /** Length of a side on paper. */
    public static final int MILLIMETRES = 17;

    /** Dots of the picture for one of the code, so that a printer need not guess. */
    private static final int SCALE = 8;

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private QrPicture() {}

    /**
     * The picture of a text of at most 200 characters.
     *
     * @param description for those who cannot see it
     */
    public static Picture of(String text, String description) {
        return new Picture(ByteBuffer.wrap(png(code(text))), MILLIMETRES, description);
    }

    /** The same as the outline of an SVG path in units of one dot of the code, whose side has {@link #side} of them. */
    public static String path(String text) {
        QrCode code = code(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** How many dots a side of the code of that text has. */
    public static int side(String text) {
        return code(text).size;
    }

    private static QrCode code(String text) {
        return QrCode.encodeSegments(
                QrSegment.makeSegments(text), QrCode.Ecc.MEDIUM, QrCode.MIN_VERSION, QrCode.MAX_VERSION, -1, false);
    }

    private static byte[] png(QrCode code) {
        int side = code.size * SCALE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, code.getModule(x / SCALE, y / SCALE) ? BLACK : WHITE);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(image, "png", stream)) {
                throw new IllegalStateException("This Java cannot write PNG");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
