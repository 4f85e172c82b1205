/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio.internal.ffmpeg;

import java.nio.file.Path;
import java.util.List;

/**
 * The two programs and how they are started.
 *
 * @param ffmpeg    the words that start the decoder, before its own arguments
 * @param ffprobe   the words that start the program that looks at files
 * @param libraries the folder with the libraries that both need, and nothing else of the system's search path
 */
public record FfmpegTools(List<String> ffmpeg, List<String> ffprobe, Path libraries) {

    /** Where the tools come from: asked when they are first needed, on the thread that needs them. */
    @FunctionalInterface
    public interface Source {

        /** The tools, unpacked and ready. */
        FfmpegTools get() throws java.io.IOException;
    }

    /** Tools in a folder. */
    static FfmpegTools in(Path folder, String suffix) {
        return new FfmpegTools(List.of(folder.resolve("ffmpeg" + suffix).toString()), List.of(folder.resolve("ffprobe" + suffix).toString()), folder);
    }
}
