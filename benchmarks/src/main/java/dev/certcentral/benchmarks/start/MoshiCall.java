package dev.certcentral.benchmarks.start;

import dev.certcentral.benchmarks.answer.PlainAnswers;
import dev.certcentral.benchmarks.answer.ReaderByHand;
import dev.certcentral.benchmarks.order.Words;
import dev.certcentral.benchmarks.order.plain.MoshiByHand;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Retrofit and OkHttp with adapters by hand, set up as their manuals do. */
final class MoshiCall implements CallContender {

    /** The one call that is needed. */
    interface Api {
        @POST("order/certificate/eu_qwac_psd2")
        Call<PlainAnswers.Receipt> order(@Body Words words);
    }

    @Override
    public long place(String url, Words words) throws IOException {
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .header("X-DC-DEVKEY", "a-key-of-no-account")
                        .build()))
                .build();
        Api api = new Retrofit.Builder()
                .baseUrl(url)
                .client(http)
                .addConverterFactory(new Converters())
                .build()
                .create(Api.class);
        PlainAnswers.Receipt receipt = api.order(words).execute().body();
        if (receipt == null) {
            throw new IOException("no receipt");
        }
        return receipt.id();
    }

    /** Orders are built from their words where Retrofit asks for a body. */
    private static final class Converters extends Converter.Factory {

        private final MoshiByHand orders = new MoshiByHand();
        private final ReaderByHand answers = new ReaderByHand();

        @Override
        public Converter<?, RequestBody> requestBodyConverter(
                Type type, Annotation[] parameter, Annotation[] method, Retrofit retrofit) {
            MediaType json = MediaType.get("application/json");
            return words -> RequestBody.create(orders.psd2((Words) words), json);
        }

        @Override
        public @Nullable Converter<ResponseBody, ?> responseBodyConverter(
                Type type, Annotation[] annotations, Retrofit retrofit) {
            return body -> answers.receipt(body.bytes());
        }
    }
}
