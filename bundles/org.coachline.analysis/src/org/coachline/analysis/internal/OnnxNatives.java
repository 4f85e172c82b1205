/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis.internal;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.coachline.audio.UserCache;

/**
 * Unpacks ONNX Runtime's native libraries into the user's cache, once. Left to itself it does so at each start into the folder for temporary
 * files, where something stays behind each time (on Windows all of it) and from which on some machines nothing may be run.
 */
final class OnnxNatives {

    private static final String PATH_PROPERTY = "onnxruntime.native.path";
    private static final List<String> LIBRARIES = List.of("onnxruntime", "onnxruntime4j_jni");

    private OnnxNatives() {
    }

    /** Tells ONNX Runtime where they are; where they cannot be put there, or are not for this platform, it is left to itself. */
    static void prepare() {
        if (System.getProperty(PATH_PROPERTY) != null) {
            return;
        }
        try {
            Path folder = null;
            for (String library : LIBRARIES) {
                String name = System.mapLibraryName(library);
                URL packed = OrtEnvironment.class.getResource("/ai/onnxruntime/native/" + platform() + '/' + name);
                if (packed == null) {
                    return;
                }
                long length = packed.openConnection().getContentLengthLong();
                if (folder == null) {
                    // By the length of the first: another version is another folder, and both may run at once.
                    folder = Files.createDirectories(UserCache.folder().resolve("onnxruntime-" + length));
                }
                unpack(packed, length, folder.resolve(name));
            }
            System.setProperty(PATH_PROPERTY, String.valueOf(folder));
        } catch (IOException e) {
            // A cache that cannot be written costs only the unpacking.
            System.getLogger(OnnxNatives.class.getName()).log(System.Logger.Level.DEBUG, "unpacking into the cache failed", e);
        }
    }

    private static void unpack(URL packed, long length, Path target) throws IOException {
        if (Files.isRegularFile(target) && Files.size(target) == length) {
            return;
        }
        Path begun = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try (InputStream in = packed.openStream()) {
            Files.copy(in, begun);
            Files.move(begun, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    /** As ONNX Runtime names platforms. */
    private static String platform() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "").equals("aarch64") ? "aarch64" : "x64";
        return (system.contains("mac") ? "osx-" : system.contains("win") ? "win-" : "linux-") + machine;
    }
}
