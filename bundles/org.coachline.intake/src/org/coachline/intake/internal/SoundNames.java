/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake.internal;

import java.util.Locale;
import java.util.Set;
import org.coachline.intake.HeaderlessFiles;
import java.nio.file.Path;

/** What the names of files say of their content, which is not much. */
public final class SoundNames {

    /** Endings of sound, also of kinds that cannot be read yet: such a file in a folder is refused aloud. */
    private static final Set<String> SOUND = Set.of("wav", "wave", "wav49", "rf64", "w64", "bwf", "aif", "aiff", "aifc", "au", "snd", "mp3", "mp2", "m4a", "mp4", "aac",
            "ogg", "oga", "opus", "flac", "webm", "mka", "wma", "gsm", "amr", "awb", "3gp", "vox", "sph", "caf");
    /** What recorders leave beside recordings; never sound, whatever a pattern of names may fit. */
    private static final Set<String> BESIDE = Set.of("json", "jsonl", "xml", "csv", "tsv", "txt", "xlsx", "xls", "vtt", "srt", "log", "md", "html", "htm", "pdf", "zip",
            "gz", "eaf", "textgrid", "ini", "db", "lock", "md5", "sha256");

    private SoundNames() {
    }

    /** Whether a file is called like sound with a header. */
    public static boolean isCalledSound(Path file) {
        return isCalledSound(String.valueOf(file.getFileName()));
    }

    /** The same for a name. */
    public static boolean isCalledSound(String name) {
        // What macOS leaves beside each file on foreign disks has the file's ending and none of its content.
        return !name.startsWith(".") && SOUND.contains(ending(name));
    }

    /** Whether a file may be a recording, going by its ending: sound of any kind. */
    public static boolean mayBeSound(String name) {
        return isCalledSound(name) || !name.startsWith(".") && HeaderlessFiles.proposal(Path.of(name)).isPresent();
    }

    /** Whether a file is called like something that is no sound. */
    public static boolean isBeside(String name) {
        return BESIDE.contains(ending(name));
    }

    /** In small letters, without the dot; empty for none. */
    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
