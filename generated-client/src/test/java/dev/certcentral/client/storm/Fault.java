package dev.certcentral.client.storm;

/** What goes wrong in one exchange, and whether the server may have acted on the request nevertheless. */
enum Fault {
    /** All is well. */
    NONE(Acts.ALWAYS),

    /** The host cannot be resolved. */
    UNKNOWN_HOST(Acts.NEVER),
    /** The server refuses the connection. */
    CONNECTION_REFUSED(Acts.NEVER),
    /** Nobody answers the attempt to connect. */
    CONNECT_TIME_OUT(Acts.NEVER),
    /** The server closed the pooled connection before the request came. */
    STALE_CONNECTION(Acts.NEVER),

    /** The connection breaks at some byte of the request, or right behind its last one. */
    REQUEST_CUT(Acts.MAYBE),
    /** A proxy answers and resets before it has read the body. */
    EARLY_ANSWER(Acts.NEVER),

    /** Reset instead of an answer. */
    RESET_BEFORE_ANSWER(Acts.MAYBE),
    /** Closed instead of an answer: half-closed, the server may still be at work. */
    CLOSED_BEFORE_ANSWER(Acts.MAYBE),
    /** No answer at all. */
    SILENCE(Acts.MAYBE),
    /** Reset at some byte of the answer. */
    RESET_IN_ANSWER(Acts.ALWAYS),
    /** Closed at some byte of the answer. */
    CLOSED_IN_ANSWER(Acts.ALWAYS),
    /** Silence from some byte of the answer on. */
    SILENCE_IN_ANSWER(Acts.ALWAYS),
    /** Byte after byte, slower than a call may take. */
    DRIP(Acts.ALWAYS),

    /** 500 in the API's own shape. */
    SERVER_ERROR_JSON(Acts.MAYBE),
    /** 500, 502 or 504 as a page. */
    SERVER_ERROR_HTML(Acts.MAYBE),
    /** 503 in the API's own shape: nobody documents what it says about the request. */
    UNAVAILABLE_JSON(Acts.MAYBE),
    /** 503 as a page, also with {@code Retry-After}: a proxy says so, whatever happened behind it. */
    UNAVAILABLE_HTML(Acts.MAYBE),
    /** 408 as a page. */
    REQUEST_TIME_OUT(Acts.MAYBE),
    /** 429 in the API's own shape: turned away. */
    TOO_MANY_JSON(Acts.NEVER),
    /** 429 as a page. */
    TOO_MANY_HTML(Acts.MAYBE),
    /** A 4xx in the API's own shape: refused. */
    REFUSED_JSON(Acts.NEVER),
    /** A 4xx as a page. */
    REFUSED_HTML(Acts.MAYBE),
    /** A redirect, mostly to a foreign host. */
    REDIRECT(Acts.MAYBE),

    /** 200 with a page. */
    HTML_OK(Acts.MAYBE),
    /** A success without a body. */
    EMPTY_OK(Acts.MAYBE),
    /** JSON that ends in the middle, with the right length. */
    TRUNCATED_JSON(Acts.ALWAYS),
    /** JSON of another shape. */
    WRONG_JSON(Acts.MAYBE),
    /** Not HTTP. */
    GARBAGE(Acts.MAYBE),
    /** A kilobyte that unpacks to a thousand times as much. */
    GZIP_BOMB(Acts.MAYBE),
    /** Said to be packed, and is not. */
    GZIP_BROKEN(Acts.MAYBE),
    /** Chunks without a size. */
    CHUNKS_BROKEN(Acts.ALWAYS),
    /** Two lengths. */
    LENGTHS_CONTRADICT(Acts.ALWAYS),
    /** Headers without end. */
    ENDLESS_HEADERS(Acts.MAYBE);

    /** Whether the server carries the request out. */
    enum Acts {
        NEVER,
        MAYBE,
        ALWAYS
    }

    private final Acts acts;

    Fault(Acts acts) {
        this.acts = acts;
    }

    Acts acts() {
        return acts;
    }

    /** Before there is a connection. */
    boolean atConnect() {
        return this == UNKNOWN_HOST || this == CONNECTION_REFUSED || this == CONNECT_TIME_OUT;
    }
}
