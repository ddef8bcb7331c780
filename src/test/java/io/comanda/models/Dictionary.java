package io.comanda.models;

import io.comanda.kernel.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.util.ClassUtils;

/** The words modules share with their diagrams: the texts that are constants in process rooms. */
final class Dictionary {

    private static final MetadataReaderFactory READERS = new CachingMetadataReaderFactory();

    private Dictionary() {}

    static Set<String> words() {
        return Arrays.stream(files())
                .flatMap(file -> constants(className(file)))
                .collect(Collectors.toSet());
    }

    /** Whether the code is a refusal of its module, for instance {@code payment.CreditLimitExceeded}. */
    static boolean isRefusal(String code) {
        var name = "io.comanda." + code;
        var loader = Dictionary.class.getClassLoader();
        return ClassUtils.isPresent(name, loader)
                && Refusal.class.isAssignableFrom(ClassUtils.resolveClassName(name, loader));
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:io/comanda/*/process/*.class");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String className(Resource file) {
        try {
            return READERS.getMetadataReader(file).getClassMetadata().getClassName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> constants(String type) {
        return Arrays.stream(ClassUtils.resolveClassName(type, Dictionary.class.getClassLoader())
                        .getDeclaredFields())
                .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == String.class)
                .map(Dictionary::value);
    }

    private static String value(Field constant) {
        try {
            constant.setAccessible(true);
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
