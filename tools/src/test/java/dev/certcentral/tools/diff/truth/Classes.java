package dev.certcentral.tools.diff.truth;

import java.util.Map;

/** Loads class files from memory. */
final class Classes extends ClassLoader {

    private final Map<String, byte[]> files;

    Classes(Map<String, byte[]> files, ClassLoader parent) {
        super(parent);
        this.files = files;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
