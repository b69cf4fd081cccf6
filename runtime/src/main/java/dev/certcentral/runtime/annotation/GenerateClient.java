package dev.certcentral.runtime.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates a client from a folder of specs into the annotated package.
 *
 * <p>The processor looks for the folder on its own class path. The compiler option {@code -Acertspec.dir=DIR} makes it read
 * {@code DIR} instead.
 */
@Documented
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
public @interface GenerateClient {

    /**
     * Name of the spec folder, such as {@code certcentral}. It holds {@code api.yaml}.
     *
     * @return letters, digits, {@code _}, {@code -} and {@code /}; never blank
     */
    String spec();

    /**
     * Classes to use instead of generating a shared enumeration of the same simple name. Such a class has
     * {@code public static X of(String)} and {@code public String value()}.
     *
     * @return classes with different simple names
     */
    Class<?>[] existing() default {};
}
