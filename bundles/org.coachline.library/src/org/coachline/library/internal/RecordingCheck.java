/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.coachline.library.CheckReport.Area;
import org.coachline.library.CheckReport.Problem;
import org.coachline.library.LibraryException;
import org.coachline.library.Root;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;

/** Looks whether the recordings of a library are where they were, of the size they had and, on request, the same byte for byte. */
final class RecordingCheck {

    private static final String ALL = "SELECT document_id, root, path, sha256, size_bytes FROM recordings WHERE root <> ? ORDER BY document_id, place";
    private static final int KIB = 1 << 10;

    private record Entry(String callId, String root, String path, String sha256, long size) {
        /** For progress; at least one, so that many small files are seen to advance. */
        int kib() {
            return (int) Math.min(Integer.MAX_VALUE >> 10, size / KIB + 1);
        }
    }

    /** Where a recording went. */
    private record Place(String root, String path) {
    }

    private final RecordingFiles recordings;
    private final boolean reading;
    /** Hashes by file: several calls may have parts of one recording. */
    private final Map<Path, String> read = new HashMap<>();
    private Map<String, Root> roots = Map.of();
    private @Nullable Map<String, Place> foundAgain;

    RecordingCheck(RecordingFiles recordings, boolean reading) {
        this.recordings = recordings;
        this.reading = reading;
    }

    /** Looks at all, and says how many they are. */
    long all(Database database, List<Problem> problems, SubMonitor monitor) throws LibraryException {
        List<Entry> entries = database.read(session -> session.list(ALL,
                row -> new Entry(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5)), Root.GONE));
        // Asked once: a question to the database for each of a hundred thousand takes longer than all looks for a file.
        roots = recordings.rootsByName();
        // Progress counts in whole numbers, and a library may hold more kibibytes than those.
        long kib = entries.stream().mapToLong(Entry::kib).sum();
        int unit = (int) (kib / Integer.MAX_VALUE) + 1;
        monitor.setWorkRemaining((int) (kib / unit) + entries.size());
        for (Entry entry : entries) {
            SubMonitor each = monitor.split(entry.kib() / unit + 1);
            each.subTask(entry.path);
            check(database, entry, problems, each);
        }
        return entries.size();
    }

    private void check(Database database, Entry entry, List<Problem> problems, SubMonitor monitor) throws LibraryException {
        Optional<Path> there = there(database, entry);
        if (there.isEmpty()) {
            Optional<Path> other = Optional.ofNullable(roots.get(entry.root)).flatMap(root -> RecordingFiles.named(root, entry.path));
            problems.add(problem(entry, other.isPresent() ? "check.otherSize" : "check.noRecording"));
        } else if (reading) {
            try {
                String hash = read.get(there.get());
                if (hash == null) {
                    hash = RecordingFiles.hash(there.get(), monitor);
                    read.put(there.get(), hash);
                }
                if (!hash.equals(entry.sha256)) {
                    problems.add(problem(entry, "check.otherContent"));
                }
            } catch (IOException e) {
                problems.add(new Problem(Area.RECORDING, entry.path, Messages.get("recording.unreadable", there.get(), Messages.reason(e))));
            }
        }
    }

    private Optional<Path> there(Database database, Entry entry) throws LibraryException {
        Optional<Path> original = sized(entry.root, entry.path, entry.size);
        if (original.isPresent()) {
            return original;
        }
        Map<String, Place> known = foundAgain;
        if (known == null) {
            Map<String, Place> all = new HashMap<>();
            database.read(session -> {
                session.each("SELECT sha256, root, path FROM found_recordings", row -> all.put(row.getString(1), new Place(row.getString(2), row.getString(3))));
                return all;
            });
            known = all;
            foundAgain = known;
        }
        Place place = known.get(entry.sha256);
        return place == null ? Optional.empty() : sized(place.root, place.path, entry.size);
    }

    private Optional<Path> sized(String root, String path, long size) {
        return Optional.ofNullable(roots.get(root)).flatMap(each -> RecordingFiles.sized(each, path, size));
    }

    private static Problem problem(Entry entry, String key) {
        return new Problem(Area.RECORDING, entry.path, Messages.get(key, entry.path, entry.root, entry.callId));
    }
}
