/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.coachline.catalog.CatalogService;
import org.coachline.catalog.PackDoor;
import org.coachline.catalog.PackFolder;
import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackProblem;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.internal.DoorProblems;
import org.coachline.catalog.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.jspecify.annotations.Nullable;

/**
 * The doors that a user's choices open to a catalog: the packs they installed, the folder they have watched, and which packs are off.
 * Opening them reads one small file. When they are watched, whatever changes there is picked up, whoever changed it.
 *
 * @since 1.0
 */
public final class PackDoors implements AutoCloseable {

    private final CatalogService service;
    private final PackChoices choices;
    private final PackDoor own;
    private PackDoor folder = new ChosenFolder();
    private final @Nullable ScheduledExecutorService thread;
    private final @Nullable Duration every;
    private @Nullable Path watched;
    private PackFolder.@Nullable Watch ownWatch;
    private PackFolder.@Nullable Watch folderWatch;
    private Set<String> off;

    private PackDoors(CatalogService service, PackChoices choices, @Nullable Duration every) {
        this.service = service;
        this.choices = choices;
        this.every = every;
        own = new PackFolder(choices.packs().folder(), PackOrigin.USER);
        off = choices.off();
        service.switchOff(off);
        service.addDoor(own);
        service.addDoor(folder);
        thread = every == null ? null : Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("coachline-doors").factory());
        if (thread != null && every != null) {
            thread.scheduleWithFixedDelay(this::lookAgain, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /**
     * Opens the doors, which are looked through when packs are read, and no more.
     *
     * @param service gets the packs
     * @param choices of the user
     * @return closes them again
     */
    public static PackDoors open(CatalogService service, PackChoices choices) {
        return new PackDoors(service, choices, null);
    }

    /**
     * Opens the doors and looks at them again and again, on threads of their own, until they are closed.
     *
     * @param service gets the packs, and is told of changes
     * @param choices of the user
     * @param every   how long between two looks
     * @return closes them again
     */
    public static PackDoors watch(CatalogService service, PackChoices choices, Duration every) {
        return new PackDoors(service, choices, every);
    }

    /**
     * The choices that they follow.
     *
     * @return of the user
     */
    public PackChoices choices() {
        return choices;
    }

    /** Follows the choices as they are now, at once instead of at the next look. Blocks on the disk. */
    public synchronized void follow() {
        Set<String> now = choices.off();
        if (!now.equals(off)) {
            off = now;
            service.switchOff(now);
        }
        if (thread == null || every == null || thread.isShutdown()) {
            return;
        }
        if (ownWatch == null) {
            ownWatch = new PackFolder(choices.packs().folder(), PackOrigin.USER).watchFromAfar(service::refresh, every);
        }
        Path chosen = choices.folder().orElse(null);
        if (!java.util.Objects.equals(chosen, watched)) {
            boolean first = watched == null;
            close(folderWatch);
            watched = chosen;
            folderWatch = chosen == null ? null : new PackFolder(chosen, PackOrigin.FOLDER).watchFromAfar(service::refresh, every);
            if (!first) {
                // The one before may not answer, and what it had is not wanted any more.
                service.removeDoor(folder);
                folder = new ChosenFolder();
                service.addDoor(folder);
            }
        }
    }

    /** A look that throws would end all looking, without a word. */
    private void lookAgain() {
        try {
            follow();
        } catch (RuntimeException e) {
            System.getLogger(PackDoors.class.getName()).log(System.Logger.Level.WARNING, "the choices about packs cannot be followed", e);
        }
    }

    @Override
    public synchronized void close() {
        if (thread != null) {
            thread.shutdownNow();
        }
        close(ownWatch);
        close(folderWatch);
        service.removeDoor(own);
        service.removeDoor(folder);
    }

    private static void close(PackFolder.@Nullable Watch watch) {
        if (watch != null) {
            watch.close();
        }
    }

    /** Whatever folder is chosen when packs are read. */
    private final class ChosenFolder implements PackDoor {

        private volatile String name = Messages.watchedFolder;

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<PackSource> packs() {
            Optional<Path> chosen = choices.folder();
            name = chosen.map(Path::toString).orElse(Messages.watchedFolder);
            return chosen.map(each -> new PackFolder(each, PackOrigin.FOLDER).packs()).orElse(List.of());
        }

        @Override
        public List<PackProblem> problems() {
            Optional<Path> chosen = choices.folder();
            if (chosen.isEmpty()) {
                return List.of();
            }
            return Files.isDirectory(chosen.get()) ? new PackFolder(chosen.get(), PackOrigin.FOLDER).problems()
                    : List.of(DoorProblems.unreadable(chosen.get().toString(), NLS.bind(Messages.storeFolderGone, chosen.get())));
        }
    }
}
