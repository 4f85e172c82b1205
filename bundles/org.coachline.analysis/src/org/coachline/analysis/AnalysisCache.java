/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.coachline.analysis.internal.AnalysisCodec;
import org.coachline.audio.AtomicFile;
import org.coachline.audio.AudioException;
import org.coachline.audio.AudioFile;
import org.coachline.model.coaching.ChannelRole;
import org.eclipse.core.runtime.IProgressMonitor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was measured in a folder, one file a recording, named by its content, the roles of its channels and how it was
 * measured. A file that is cut, damaged or of another version is not believed, and made anew. A folder that cannot be written
 * costs the keeping and nothing else. Several processes may share a folder. Thread-safe.
 */
public final class AnalysisCache {

    private final Path folder;
    private final Analyser analyser;
    private volatile @Nullable IOException problem;

    /**
     * @param folder   made when the first result is kept
     * @param analyser measures what is not there yet
     */
    public AnalysisCache(Path folder, Analyser analyser) {
        this.folder = folder;
        this.analyser = analyser;
    }

    /**
     * What was measured in a recording, from the cache (a millisecond) or measured now and kept.
     *
     * @param file    the recording
     * @param sha256  of its content
     * @param roles   who is heard on each of its channels
     * @param monitor for progress and cancel
     * @throws AudioException                                  if it cannot be read to its end
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled; nothing is kept
     */
    public Analysis loadOrAnalyse(AudioFile file, String sha256, List<ChannelRole> roles, IProgressMonitor monitor) throws AudioException {
        Optional<Analysis> kept = load(sha256, roles);
        if (kept.isPresent()) {
            return kept.get();
        }
        Analysis fresh = analyser.analyse(file, roles, monitor);
        store(fresh, sha256, roles);
        return fresh;
    }

    /**
     * What was measured in a recording, if it was kept and is sound. What a lesser detector found is believed only where the better ones do not
     * work.
     */
    public Optional<Analysis> load(String sha256, List<ChannelRole> roles) {
        List<String> ids = analyser.detectorIds();
        for (int i = 0; i < ids.size(); i++) {
            Optional<Analysis> kept = read(fileOf(sha256, roles, ids.get(i)));
            if (kept.isPresent()) {
                return ids.subList(0, i).stream().anyMatch(analyser::works) ? Optional.empty() : kept;
            }
        }
        return Optional.empty();
    }

    private Optional<Analysis> read(Path file) {
        try {
            return AnalysisCodec.read(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            problem = e;
            return Optional.empty();
        }
    }

    private void store(Analysis analysis, String sha256, List<ChannelRole> roles) {
        Path target = fileOf(sha256, roles, analysis.detector().id());
        try {
            Files.createDirectories(folder);
            AtomicFile.<IOException>write(target, out -> out.write(AnalysisCodec.write(analysis)));
        } catch (IOException e) {
            problem = e;
        }
    }

    /** The last thing that went wrong with the folder, if anything did. */
    public @Nullable IOException problem() {
        return problem;
    }

    private Path fileOf(String sha256, List<ChannelRole> roles, String detector) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + sha256);
        }
        String who = roles.stream().map(role -> role.getLiteral().substring(0, 1)).collect(Collectors.joining());
        return folder.resolve(sha256 + '-' + who + '-' + analyser.signature(detector) + ".analysis");
    }
}
