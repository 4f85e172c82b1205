/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.coachline.catalog.PackSource;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * A pack's files as they were when its door was asked, held in memory: what is checked, shown and used later is that, whatever has come into its place. All that
 * is ever read of a pack is read once while it is taken in; anything else is refused afterwards.
 */
final class RememberedSource implements SamePlace {

    private final PackSource from;
    private final Map<String, Answer<byte[]>> files = new HashMap<>();
    private @Nullable Answer<List<String>> listing;
    private @Nullable Answer<String> packFile;
    private long left;
    private boolean taken;

    private RememberedSource(PackSource from, long most) {
        this.from = from;
        left = most;
    }

    /**
     * What a question came to: the same again for whoever asks it later.
     *
     * @param value  the answer
     * @param failed why there is none
     */
    private record Answer<T>(@Nullable T value, @Nullable Exception failed) {

        T get() throws IOException {
            if (failed instanceof RuntimeException unexpected) {
                throw unexpected;
            }
            if (failed != null || value == null) {
                throw failed instanceof IOException known ? known : new IOException(failed);
            }
            return value;
        }
    }

    /** Something that is asked of the pack itself. */
    private interface Question<T> {
        T ask() throws IOException;
    }

    /**
     * Reads a pack.
     *
     * @param from where it lies
     * @param most how many bytes are kept; a pack that has more is one that cannot be read
     * @return what was read, for any thread
     */
    static RememberedSource of(PackSource from, long most) {
        RememberedSource remembered = new RememberedSource(from, most);
        PackFiles.load(remembered);
        synchronized (remembered) {
            remembered.taken = true;
        }
        return remembered;
    }

    /** How many bytes are kept. */
    synchronized long bytes() {
        return files.values().stream().mapToLong(each -> each.value == null ? 0 : each.value.length).sum();
    }

    @Override
    public PackSource from() {
        return from;
    }

    @Override
    public Optional<Path> signedFile() {
        return from.signedFile();
    }

    @Override
    public String called(String path) {
        return from.called(path);
    }

    @Override
    public synchronized List<String> paths() throws IOException {
        Answer<List<String>> known = listing;
        if (known == null) {
            known = answer("", () -> List.copyOf(from.paths()));
            listing = known;
        }
        return known.get();
    }

    @Override
    public synchronized String packFile() throws IOException {
        Answer<String> known = packFile;
        if (known == null) {
            known = answer("", from::packFile);
            packFile = known;
        }
        return known.get();
    }

    @Override
    public synchronized byte[] read(String path, int most) throws IOException {
        byte[] bytes = files.computeIfAbsent(path, each -> answer(each, () -> counted(from.read(each, most)))).get();
        return bytes.length > most + 1 ? Arrays.copyOf(bytes, most + 1) : bytes.clone();
    }

    private byte[] counted(byte[] bytes) throws IOException {
        left -= bytes.length;
        if (left < 0) {
            throw new IOException(NLS.bind(Messages.packArchiveLarge, MOST_ARCHIVE_BYTES >> 20));
        }
        return bytes;
    }

    private <T> Answer<T> answer(String path, Question<T> question) {
        try {
            if (taken) {
                throw new FileNotFoundException(NLS.bind(Messages.packFileMissing, name(), path));
            }
            return new Answer<>(question.ask(), null);
        } catch (IOException | RuntimeException e) {
            return new Answer<>(null, e);
        }
    }
}
