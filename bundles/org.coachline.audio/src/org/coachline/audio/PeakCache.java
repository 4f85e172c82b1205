/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.audio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.coachline.audio.internal.peaks.PeakCodec;
import org.coachline.audio.internal.peaks.PeakStore;
import org.jspecify.annotations.Nullable;

/**
 * Keeps pyramids in a folder, one file a recording, named by the recording's content hash and the version and layout of the
 * file. A file that is cut, damaged, of another version or of another recording is not believed and is built anew. A
 * folder that cannot be written costs the keeping and nothing else. Several processes may share a folder. Thread-safe.
 */
public final class PeakCache {

    private final Path folder;
    private volatile @Nullable IOException problem;

    /** A cache in {@code folder}, which is made when the first pyramid is kept. */
    public PeakCache(Path folder) {
        this.folder = folder;
    }

    /** The pyramid from the cache or, failing that, built and kept. Blocks. As the long form, without a say on the way. */
    public PeakPyramid loadOrBuild(AudioFile file, String sha256) throws AudioException {
        return loadOrBuild(file, sha256, pyramid -> { }, ProgressListener.NONE, () -> false);
    }

    /**
     * The pyramid from the cache (some milliseconds for an hour) or, failing that, built and kept.
     *
     * @param sha256    the recording's {@link ContentHash}
     * @param started   given the pyramid before it is built, or whole from the cache, on this thread: draw from it
     * @param progress  hears as {@link PeakBuilder#build} tells it; not called when the pyramid was cached
     * @param cancelled asked once every 65,536 frames
     * @throws AudioException        if the recording cannot be read to its end
     * @throws CancellationException if {@code cancelled} said so; nothing is kept
     */
    public PeakPyramid loadOrBuild(AudioFile file, String sha256, Consumer<PeakPyramid> started, ProgressListener progress,
            BooleanSupplier cancelled) throws AudioException {
        Optional<PeakPyramid> cached = load(file, sha256);
        if (cached.isPresent()) {
            started.accept(cached.get());
            return cached.get();
        }
        PeakBuilder builder = new PeakBuilder(file);
        started.accept(builder.pyramid());
        builder.build(progress, cancelled);
        store(builder.pyramid(), sha256);
        return builder.pyramid();
    }

    /** The pyramid if it was kept and is sound. */
    public Optional<PeakPyramid> load(AudioFile file, String sha256) {
        try {
            Path kept = fileOf(sha256);
            if (Files.size(kept) > PeakCodec.mostBytes(file.format().channels())) {
                return Optional.empty();
            }
            PeakStore store = PeakCodec.read(Files.readAllBytes(kept), file.format(), file.framesExact() ? file.frames() : -1);
            return Optional.ofNullable(store).map(sound -> new PeakPyramid(file, sound));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            problem = e;
            return Optional.empty();
        }
    }

    /** Keeps a complete pyramid, whole or not at all. Returns whether that went well; if not, {@link #problem()} says why. */
    public boolean store(PeakPyramid pyramid, String sha256) {
        if (!pyramid.isComplete()) {
            throw new IllegalArgumentException("only a complete pyramid is kept");
        }
        try {
            Files.createDirectories(folder);
            AtomicFile.<IOException>write(fileOf(sha256), out -> PeakCodec.write(pyramid.store(), pyramid.format(), out));
            return true;
        } catch (IOException e) {
            problem = e;
            return false;
        }
    }

    /** The last thing that went wrong with the folder, if anything did. */
    public @Nullable IOException problem() {
        return problem;
    }

    private Path fileOf(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + sha256);
        }
        return folder.resolve(sha256 + "-" + PeakCodec.LAYOUT + ".peaks");
    }
}
