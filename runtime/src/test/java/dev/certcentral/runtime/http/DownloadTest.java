package dev.certcentral.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.UnreadableResponseException;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Tag;

final class DownloadTest extends HttpTest {

    private static final OperationInfo DOWNLOAD = new OperationInfo("download", "GET", "/file", List.of("here"));

    interface Files {
        @GET("file")
        Call<Download> file(@Tag QueryParameters query);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bytesComeAsTheyAre(boolean async) throws Exception {
        byte[] zip = new byte[100_000];
        new Random(7).nextBytes(zip);
        server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Type", "application/zip")
                .setHeader("Content-Disposition", "attachment; filename=\"certs/../chain.zip\"")
                .body(new Buffer().write(zip))
                .build());

        ApiCall<Download> call = download(client());
        Download download = async ? call.executeAsync().join() : call.execute();

        assertThat(download.bytes()).isEqualTo(zip).isNotSameAs(download.bytes());
        assertThat(download.size()).isEqualTo(100_000);
        assertThat(download.mediaType()).isEqualTo("application/zip");
        assertThat(download.fileName()).isEqualTo("chain.zip");
        assertThat(download).hasToString("Download[application/zip, 100000 bytes]");
        assertThat(request().getHeaders().get("Accept")).isEqualTo("*/*");
    }

    @Test
    void emptyFileWithoutHeadersIsAFile() {
        server.enqueue(new MockResponse.Builder().code(200).build());

        Download download = download(client()).execute();

        assertThat(download.size()).isZero();
        assertThat(download.mediaType()).isNull();
        assertThat(download.fileName()).isNull();
    }

    @Test
    void errorsAreReadAsErrors() {
        answer(404, "{\"errors\":[{\"code\":\"not_found\",\"message\":\"none\"}]}");

        ApiErrorException missing =
                failure(ApiErrorException.class, () -> download(client()).execute());

        assertThat(missing.has("not_found")).isTrue();
    }

    @Test
    void missingFileIsNotNull() {
        server.enqueue(new MockResponse.Builder().code(204).build());

        assertThat(failure(
                        UnreadableResponseException.class,
                        () -> download(client()).execute()))
                .isNotNull();
    }

    @Test
    void bombIsStopped() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[3_000_000]);
        }
        server.enqueue(new MockResponse.Builder()
                .setHeader("Content-Encoding", "gzip")
                .body(new Buffer().write(bomb.toByteArray()))
                .build());
        ApiClient client = closing(builder().largestResponse(1_000_000).build());

        assertThat(failure(
                        UnreadableResponseException.class,
                        () -> download(client).execute()))
                .hasMessageContaining("limit of 1000000 bytes");
    }

    @Test
    void queryTravelsEncodedAndInOrder() throws Exception {
        answer(200, "");
        QueryParameters query = QueryParameters.builder()
                .add("filters[status]", "issued")
                .add("limit", 10)
                .add("left_out", null)
                .indexed("filters[id]", List.of(1, 2))
                .repeated("sort", List.of("-a b", "ü&=+%"))
                .indexed("one", List.of("x"))
                .build();

        ApiClient client = client();
        client.call(DOWNLOAD, () -> client.api(Files.class).file(query)).execute();

        assertThat(request().getTarget())
                .isEqualTo("/v2/file?filters%5Bstatus%5D=issued&limit=10&filters%5Bid%5D%5B0%5D=1"
                        + "&filters%5Bid%5D%5B1%5D=2&sort=-a%20b&sort=%C3%BC%26%3D%2B%25&one=x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "attachment; filename=plain.pem | plain.pem",
                "attachment; filename=\"two words.pem\" | two words.pem",
                "attachment; FileName = \"a\\\"b\\\\c.pem\" | c.pem",
                "attachment; filename*=UTF-8''%e2%82%ac%20rates.zip | € rates.zip",
                "attachment; filename=\"plain\"; filename*=utf-8'en'%C3%BC.zip | ü.zip",
                "attachment; filename*=iso-8859-1''%FC.zip | ü.zip",
                "attachment; filename*=UTF-8''%zz.zip; filename=plain | plain",
                "attachment; filename*=KOI8-R''x; filename=plain | plain",
                "attachment; filename*=UTF-8''..%2f..%2fetc%2fpasswd | passwd",
                "attachment; filename=\"..\\\\..\\\\boot.ini\" | boot.ini",
                "attachment; filename=\"..\" | none",
                "attachment; filename=\"/\" | none",
                "attachment; filename=\"\" | none",
                "attachment | none",
                "filename=x | none",
                "attachment; filename*=UTF-8''a%00b%0d%0a%E2%80%AEc.zip | abc.zip",
                "attachment; note=\"filename=fake\"; filename=real | real",
                "attachment; note=\"; filename=fake\"; filename=real | real",
            })
    void nameOfTheFileHasNoFolders(String disposition, String name) {
        assertThat(FileName.in(disposition)).isEqualTo(name);
    }

    @Test
    void absurdHeaderIsReadQuickly() {
        assertThat(FileName.in("a; filename=\"" + "\\".repeat(50_000))).isNull();
    }

    private static ApiCall<Download> download(ApiClient client) {
        return client.call(DOWNLOAD, () -> client.api(Files.class).file(QueryParameters.NONE));
    }
}
