package dev.certcentral.runtime.http;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A response that is bytes, not JSON. As large as the client allows at most, see {@link ApiClient.Builder#largestResponse}.
 * Immutable.
 */
public final class Download {

    private final byte[] bytes;
    private final @Nullable String mediaType;
    private final @Nullable String fileName;

    /**
     * Takes what came.
     *
     * @param bytes copied
     * @param mediaType value of the {@code Content-Type} header; null: there is none
     * @param fileName name in the {@code Content-Disposition} header, without folders; null: there is none
     */
    public Download(byte[] bytes, @Nullable String mediaType, @Nullable String fileName) {
        this.bytes = Objects.requireNonNull(bytes, "bytes").clone();
        this.mediaType = mediaType;
        this.fileName = fileName;
    }

    private Download(@Nullable String mediaType, @Nullable String fileName, byte[] own) {
        this.bytes = own;
        this.mediaType = mediaType;
        this.fileName = fileName;
    }

    /** Without a copy: the array comes from a response that nobody else has. */
    static Download of(byte[] own) {
        return new Download(null, null, own);
    }

    /** The same bytes with what the headers say about them. */
    Download described(@Nullable String type, @Nullable String disposition) {
        return new Download(type, disposition == null ? null : FileName.in(disposition), bytes);
    }

    /**
     * The bytes.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * How many bytes there are.
     *
     * @return the length, not negative
     */
    public int size() {
        return bytes.length;
    }

    /**
     * What the server says they are.
     *
     * @return value of the {@code Content-Type} header; null if there is none
     */
    public @Nullable String mediaType() {
        return mediaType;
    }

    /**
     * What the server would call the file. It comes from outside: it holds no folder, but may be any other text.
     *
     * @return null if there is none
     */
    public @Nullable String fileName() {
        return fileName;
    }

    /**
     * Kind and size, not the contents.
     *
     * @return such as {@code Download[application/zip, 1234 bytes]}
     */
    @Override
    public String toString() {
        return "Download[" + (mediaType == null ? "unknown type" : mediaType) + ", " + bytes.length + " bytes]";
    }
}
