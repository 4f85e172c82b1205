/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.coachline.catalog.internal.DoorProblems;
import org.jspecify.annotations.Nullable;

/**
 * A folder in which packs lie side by side: each a folder with a pack's file in it, or a jar or zip. One that is not there holds none.
 * Usable from any thread.
 */
public final class PackFolder implements PackDoor {

    /** So many packs of one folder are looked at, the first by name. */
    public static final int MOST_PACKS = 200;

    private static final int MOST_DEEP = 9;
    /** In the place of a file's time and size. */
    private static final long GONE = -1;

    private final Path folder;
    private final PackOrigin origin;

    /**
     * A folder that need not be there yet.
     *
     * @param folder where packs lie
     * @param origin what kind of door it is
     */
    public PackFolder(Path folder, PackOrigin origin) {
        this.folder = folder;
        this.origin = origin;
    }

    @Override
    public String name() {
        return folder.toString();
    }

    @Override
    public List<PackSource> packs() {
        List<PackSource> packs = new ArrayList<>();
        for (Path each : places()) {
            packs.add(PackSource.of(each, each.toString(), origin));
        }
        return packs;
    }

    @Override
    public List<PackProblem> problems() {
        try {
            List<Path> all = all();
            return all.size() > MOST_PACKS ? List.of(DoorProblems.many(folder, MOST_PACKS, all.size() - MOST_PACKS, all.get(MOST_PACKS))) : List.of();
        } catch (IOException e) {
            return List.of(DoorProblems.unreadable(folder.toString(), e.getMessage() == null ? e.toString() : e.getMessage()));
        }
    }

    private List<Path> places() {
        try {
            List<Path> all = all();
            return all.size() > MOST_PACKS ? all.subList(0, MOST_PACKS) : all;
        } catch (IOException e) {
            // A folder that cannot be read now, as on a share that went away, holds no packs now; the next look may find them.
            System.getLogger(PackFolder.class.getName()).log(System.Logger.Level.WARNING, folder + " cannot be looked through for packs", e);
            return List.of();
        }
    }

    private List<Path> all() throws IOException {
        List<Path> places = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return places;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, PackFolder::isPack)) {
            children.forEach(places::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        places.sort(null);
        return places;
    }

    private static boolean isPack(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.startsWith(".")) {
            return false;
        }
        return Files.isDirectory(path) ? PackSource.PACK_FILES.stream().anyMatch(each -> Files.exists(path.resolve(each)))
                : name.endsWith(".jar") || name.endsWith(".zip");
    }

    /**
     * Looks at the folder again and again, until closed. By looking and not by being told, since network folders tell nobody. A
     * change is passed on once nothing has changed between two looks, so that a pack which is still being copied is left alone. Reads
     * the folder once before it returns.
     *
     * @param changed called on a thread of its own
     * @param every   how long between two looks
     * @return ends the looking when it is closed
     */
    public Watch watch(Runnable changed, Duration every) {
        Watch watch = new Watch(changed, state());
        watch.thread.scheduleWithFixedDelay(watch::lookAgain, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    /**
     * Looks at the folder again and again, as {@link #watch} does, and returns at once: a folder that does not answer holds up its own thread alone. What is there at
     * the first look is passed on as a change.
     *
     * @param changed called on a thread of its own
     * @param every   how long between two looks
     * @return ends the looking when it is closed
     */
    public Watch watchFromAfar(Runnable changed, Duration every) {
        Watch watch = new Watch(changed, Map.of());
        watch.thread.execute(watch::lookFirst);
        watch.thread.scheduleWithFixedDelay(watch::lookAgain, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    /** The looking at a folder. */
    public final class Watch implements AutoCloseable {

        private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("coachline-packs").factory());
        private final Runnable changed;
        private Map<Path, Long> known;
        private @Nullable Map<Path, Long> before;

        private Watch(Runnable changed, Map<Path, Long> known) {
            this.changed = changed;
            this.known = known;
        }

        private void lookFirst() {
            try {
                Map<Path, Long> now = state();
                synchronized (this) {
                    known = now;
                }
                if (!now.isEmpty()) {
                    changed.run();
                }
            } catch (RuntimeException e) {
                System.getLogger(PackFolder.class.getName()).log(System.Logger.Level.WARNING, "what is in " + folder + " could not be passed on", e);
            }
        }

        /** A listener that throws would end all looking, without a word. */
        private void lookAgain() {
            try {
                look();
            } catch (RuntimeException e) {
                System.getLogger(PackFolder.class.getName()).log(System.Logger.Level.WARNING, "a change in " + folder + " could not be passed on", e);
            }
        }

        /** Looks once. */
        synchronized void look() {
            Map<Path, Long> now = state();
            if (now.equals(known)) {
                before = null;
            } else if (now.equals(before)) {
                known = now;
                before = null;
                changed.run();
            } else {
                before = now;
            }
        }

        /** Ends the looking; a call that is under way is not waited for. */
        @Override
        public void close() {
            thread.shutdownNow();
        }
    }

    /** Every file of every pack, with what changes when it does. */
    private Map<Path, Long> state() {
        Map<Path, Long> state = new TreeMap<>();
        for (Path each : places()) {
            try {
                // A pack may be linked to from where its author works on it; links within it are refused.
                Path root = each.toRealPath();
                Files.walkFileTree(root, Set.of(), MOST_DEEP, new Stamps(root, state));
            } catch (IOException e) {
                // It went away while it was looked at, which the next look sees.
                state.put(each, GONE);
            }
        }
        return state;
    }

    /** Notes the files of one pack, but for those that no pack is read from: a history of versions may lie beside it, with thousands. */
    private static final class Stamps extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Map<Path, Long> state;
        private int files;

        Stamps(Path root, Map<Path, Long> state) {
            this.root = root;
            this.state = state;
        }

        private boolean hidden(Path file) {
            return !file.equals(root) && file.getFileName().toString().startsWith(".");
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!hidden(file)) {
                state.put(file, attributes.lastModifiedTime().toMillis() * 31 + attributes.size());
                files++;
            }
            return files > PackSource.MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            state.put(file, GONE);
            return FileVisitResult.CONTINUE;
        }
    }
}
