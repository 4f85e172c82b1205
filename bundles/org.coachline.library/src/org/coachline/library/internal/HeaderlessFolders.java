/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.nio.file.Path;
import java.util.Optional;

import org.coachline.library.HeaderlessSound;
import org.coachline.library.LibraryException;
import org.jspecify.annotations.Nullable;

/** What somebody has said about files without a header, by folder and ending of the name. */
public final class HeaderlessFolders {

    private static final String PREFIX = "headerless:";

    private final Database database;

    /** @param database where it is kept */
    public HeaderlessFolders(Database database) {
        this.database = database;
    }

    /** Keeps how such files of a folder are stored, in place of what was kept before. */
    public void remember(Path folder, String ending, HeaderlessSound sound) throws LibraryException {
        String content = sound.codec() + ' ' + sound.sampleRate() + ' ' + sound.channels();
        database.write(session -> session.update("INSERT INTO facts (name, content) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET content = excluded.content",
                name(folder, ending), content));
    }

    /** What was kept for a folder, or for the nearest folder above it. */
    public Optional<HeaderlessSound> find(Path folder, String ending) throws LibraryException {
        return database.read(session -> {
            for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
                Optional<String> content = session.first("SELECT content FROM facts WHERE name = ?", row -> row.getString(1), name(at, ending));
                HeaderlessSound sound = content.map(HeaderlessFolders::parse).orElse(null);
                if (sound != null) {
                    return Optional.of(sound);
                }
            }
            return Optional.empty();
        });
    }

    private static String name(Path folder, String ending) {
        return PREFIX + ending + ':' + folder.toAbsolutePath().normalize();
    }

    private static @Nullable HeaderlessSound parse(String content) {
        String[] words = content.split(" ");
        return words.length == 3 ? new HeaderlessSound(words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2])) : null;
    }
}
