/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.coachline.library.LibraryException;
import org.coachline.library.Root;
import org.coachline.library.records.RetentionRule.Outside;
import org.coachline.library.records.SoundFile;
import org.coachline.library.records.SoundFile.Action;
import org.coachline.model.coaching.Call;
import org.coachline.model.coaching.Leg;
import org.coachline.model.coaching.Recording;

/**
 * Files that are to be deleted: noted in the transaction that forgets them, deleted after it. So none is deleted that the library
 * still has, and none is forgotten when the process ends in between.
 */
public final class Doomed {

    private static final String OTHERS = "SELECT COUNT(*) FROM recordings WHERE root = ? AND path = ? AND document_id <> ?";

    private final Path folder;
    private final Database database;
    private final RecordingFiles recordings;

    private record File(long id, String root, String path, String sha256, long size) {
    }

    /** What became of the files. */
    record Deleted(int files, List<String> left) {
    }

    /**
     * @param folder     of the library
     * @param database   where they are noted
     * @param recordings finds files
     */
    public Doomed(Path folder, Database database, RecordingFiles recordings) {
        this.folder = folder;
        this.database = database;
        this.recordings = recordings;
    }

    /** What would become of the files of a call. */
    static List<SoundFile> files(Session session, String callId, Outside outside) throws SQLException {
        record Row(String root, String path, long size) {
        }
        List<SoundFile> files = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row each : session.list("SELECT root, path, size_bytes FROM recordings WHERE document_id = ? AND root <> ? ORDER BY place",
                row -> new Row(row.getString(1), row.getString(2), row.getLong(3)), callId, Root.GONE)) {
            if (seen.add(each.root + '/' + each.path)) {
                files.add(new SoundFile(each.root + '/' + each.path, each.size, action(session, each.root, each.path, callId, outside)));
            }
        }
        return files;
    }

    private static Action action(Session session, String root, String path, String callId, Outside outside) throws SQLException {
        boolean own = Root.LIBRARY.equals(root);
        if (!own && outside == Outside.DROP_REFERENCE) {
            return Action.LEAVE_OUTSIDE;
        }
        if (session.number(OTHERS, root, path, callId) > 0) {
            return Action.SHARED;
        }
        return own ? Action.DELETE_COPY : Action.DELETE_OUTSIDE;
    }

    /**
     * Takes the recordings out of a call that is about to be saved, and notes which files are to go. What they were like stays, and
     * their hash, so that nobody imports them again unawares.
     */
    static List<SoundFile> drop(Session session, Call call, Outside outside) throws SQLException {
        List<SoundFile> files = files(session, call.getId(), outside);
        Set<String> noted = new HashSet<>();
        for (Leg leg : call.getLegs()) {
            for (Recording recording : leg.getRecordings()) {
                String root = Rows.orEmpty(recording.getRoot());
                String path = Rows.orEmpty(recording.getPath());
                if (Root.GONE.equals(root)) {
                    continue;
                }
                Action action = action(session, root, path, call.getId(), outside);
                if ((action == Action.DELETE_COPY || action == Action.DELETE_OUTSIDE) && noted.add(root + '/' + path)) {
                    session.update("INSERT INTO doomed_files (root, path, sha256, size_bytes) VALUES (?, ?, ?, ?)", root, path,
                            Rows.orEmpty(recording.getSha256()), recording.getSizeBytes());
                }
                if (action == Action.DELETE_OUTSIDE) {
                    // It may have been moved, and be remembered where it was found.
                    session.update("INSERT INTO doomed_files (root, path, sha256, size_bytes) SELECT root, path, sha256, ? FROM found_recordings WHERE sha256 = ?",
                            recording.getSizeBytes(), Rows.orEmpty(recording.getSha256()));
                }
                if (action != Action.SHARED) {
                    session.update("DELETE FROM found_recordings WHERE sha256 = ?", Rows.orEmpty(recording.getSha256()));
                }
                recording.setRoot(Root.GONE);
                recording.setPath("");
            }
        }
        return files;
    }

    /** Deletes what is noted, also by an earlier run that was ended. What cannot be deleted stays noted. */
    Deleted delete() throws LibraryException {
        List<File> files = database.read(session -> session.list("SELECT id, root, path, sha256, size_bytes FROM doomed_files ORDER BY id",
                row -> new File(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getLong(5))));
        int deleted = 0;
        List<String> left = new ArrayList<>();
        for (File file : files) {
            try {
                deleted += delete(file, left) ? 1 : 0;
                caches(file.sha256);
                database.write(session -> session.update("DELETE FROM doomed_files WHERE id = ?", file.id));
            } catch (IOException e) {
                left.add(Messages.get("doomed.failed", file.root + '/' + file.path, Messages.reason(e)));
            }
        }
        return new Deleted(deleted, left);
    }

    private boolean delete(File file, List<String> left) throws IOException, LibraryException {
        boolean wanted = database.read(session -> session.number("SELECT COUNT(*) FROM recordings WHERE root = ? AND path = ?", file.root, file.path)) > 0;
        if (wanted) {
            // Imported again since: it is somebody's once more.
            return false;
        }
        Optional<Path> there = recordings.named(file.root, file.path);
        if (there.isEmpty()) {
            return false;
        }
        if (!Root.LIBRARY.equals(file.root) && !(Files.size(there.get()) == file.size && RecordingFiles.hash(there.get(), null).equals(file.sha256))) {
            left.add(Messages.get("doomed.another", there.get()));
            return false;
        }
        return Files.deleteIfExists(there.get());
    }

    /** What was made of a recording and is kept under its hash. */
    private void caches(String sha256) throws IOException {
        Path cache = folder.resolve(LibraryFolder.CACHE);
        if (sha256.isEmpty() || !Files.isDirectory(cache)) {
            return;
        }
        List<Path> made;
        try (var files = Files.find(cache, 4, (file, attributes) -> attributes.isRegularFile() && file.getFileName().toString().contains(sha256))) {
            made = files.toList();
        }
        for (Path each : made) {
            Files.deleteIfExists(each);
        }
    }

    /** Everything that can be made again goes: where calls are put together of several recordings, its names do not say of which. */
    static void clearCache(Path folder) throws IOException {
        Path cache = folder.resolve(LibraryFolder.CACHE);
        if (!Files.isDirectory(cache)) {
            return;
        }
        List<Path> files;
        try (var all = Files.find(cache, 4, (file, attributes) -> attributes.isRegularFile())) {
            files = all.toList();
        }
        for (Path each : files) {
            Files.deleteIfExists(each);
        }
    }
}
