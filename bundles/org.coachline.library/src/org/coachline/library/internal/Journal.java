/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.coachline.library.JournalEntry;
import org.coachline.library.LibraryException;
import org.coachline.library.LibraryException.Reason;
import org.coachline.model.DocumentException;
import org.coachline.model.Documents;
import org.coachline.model.coaching.Document;
import org.jspecify.annotations.Nullable;

/**
 * Edits not yet saved, one file a document, in a folder of the process that makes them. The process holds a lock on a file
 * beside that folder for as long as it lives: a folder whose file nobody locks was left by one that crashed.
 */
public final class Journal implements AutoCloseable {

    private static final String MAGIC = "coachline-journal-1";
    private static final String ENDING = ".edit";
    private static final String LOCK = ".lock";

    /** Journals of this very process, whose lock files must not be touched: closing a handle on one would release its lock. */
    private static final Set<String> MINE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final String owner;
    private @Nullable FileChannel lock;

    /**
     * @param folder of all journals of the library
     * @param owner  a name of its own for this one
     */
    public Journal(Path folder, String owner) {
        this.folder = folder;
        this.owner = owner;
    }

    /** Writes down a document as it is now, in place of what was written before. On the disk when this returns. */
    public synchronized void write(Document document, long baseVersion) throws LibraryException {
        byte[] body = Documents.write(document);
        String head = String.join(" ", MAGIC, Long.toString(baseVersion), Long.toString(System.currentTimeMillis()), Integer.toString(body.length),
                document.getId()) + '\n';
        Path target = folder.resolve(owner).resolve(fileName(document.getId()));
        Path begun = target.resolveSibling(target.getFileName() + ".part");
        try {
            begin();
            DurableFile.<IOException>write(begun, target, out -> {
                DurableFile.writeAll(out, ByteBuffer.wrap(head.getBytes(StandardCharsets.UTF_8)));
                DurableFile.writeAll(out, ByteBuffer.wrap(body));
            });
        } catch (IOException e) {
            boolean full = DiskSpace.isWanting(e, folder);
            throw new LibraryException(full ? Reason.FULL : Reason.IO,
                    full ? Messages.get("journal.full", folder) : Messages.get("journal.io", folder, Messages.reason(e)), e);
        }
    }

    private void begin() throws IOException {
        if (lock != null) {
            return;
        }
        Files.createDirectories(folder.resolve(owner));
        MINE.add(owner);
        FileChannel channel = FileChannel.open(folder.resolve(owner + LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException("the lock of a new journal is taken");
        }
        lock = channel;
    }

    /** What crashed processes left, the latest first. */
    public synchronized List<JournalEntry> left() throws LibraryException {
        List<JournalEntry> entries = new ArrayList<>();
        try {
            for (String name : owners()) {
                if (!isAlive(name)) {
                    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(name), "*" + ENDING)) {
                        for (Path file : files) {
                            entries.add(read(file));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new LibraryException(Reason.IO, Messages.get("journal.io", folder, Messages.reason(e)), e);
        }
        entries.sort(Comparator.comparing(JournalEntry::at).reversed());
        return entries;
    }

    /** Forgets the edits of a document: this process's, and those that crashed ones left. */
    public synchronized void drop(String documentId) throws LibraryException {
        try {
            Files.deleteIfExists(folder.resolve(owner).resolve(fileName(documentId)));
            for (String name : owners()) {
                Path left = folder.resolve(name).resolve(fileName(documentId));
                if (Files.exists(left) && !isAlive(name)) {
                    Files.deleteIfExists(left);
                    removeIfEmpty(name);
                }
            }
        } catch (IOException e) {
            throw new LibraryException(Reason.IO, Messages.get("journal.io", folder, Messages.reason(e)), e);
        }
    }

    private List<String> owners() throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isDirectory)) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        } catch (NoSuchFileException e) {
            return List.of();
        }
        return names;
    }

    private boolean isAlive(String name) throws IOException {
        if (MINE.contains(name)) {
            return true;
        }
        Path file = folder.resolve(name + LOCK);
        if (!Files.exists(file)) {
            return false;
        }
        // Shared, which takes no right to write: edits are also left on media that cannot be written.
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ); FileLock free = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return free == null;
        }
    }

    private void removeIfEmpty(String name) throws IOException {
        try (DirectoryStream<Path> rest = Files.newDirectoryStream(folder.resolve(name))) {
            if (rest.iterator().hasNext()) {
                return;
            }
        }
        Files.delete(folder.resolve(name));
        Files.deleteIfExists(folder.resolve(name + LOCK));
    }

    private static JournalEntry read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        String[] head = new String(bytes, 0, end, StandardCharsets.UTF_8).split(" ", 5);
        try {
            if (head.length == 5 && head[0].equals(MAGIC) && Integer.parseInt(head[3]) == bytes.length - end - 1) {
                Document document = Documents.read(Arrays.copyOfRange(bytes, end + 1, bytes.length), file.toString());
                return new JournalEntry(head[4], Long.parseLong(head[1]), Instant.ofEpochMilli(Long.parseLong(head[2])), document, file);
            }
        } catch (NumberFormatException | DocumentException e) {
            System.getLogger(Journal.class.getName()).log(System.Logger.Level.WARNING, Messages.get("journal.damaged", file), e);
        }
        return new JournalEntry(head.length == 5 ? head[4] : "", 0, Files.getLastModifiedTime(file).toInstant(), null, file);
    }

    private static String fileName(String documentId) {
        // Ids are UUIDs, but one that came in a file may be anything.
        return UUID.nameUUIDFromBytes(documentId.getBytes(StandardCharsets.UTF_8)) + ENDING;
    }

    /** Gives up the lock: what is still written down is offered at the next start. May be called twice. */
    @Override
    public synchronized void close() {
        FileChannel channel = lock;
        lock = null;
        if (channel == null) {
            return;
        }
        try (channel) {
            removeIfEmpty(owner);
        } catch (IOException e) {
            System.getLogger(Journal.class.getName()).log(System.Logger.Level.WARNING, Messages.get("journal.io", folder, Messages.reason(e)), e);
        } finally {
            MINE.remove(owner);
        }
    }
}
