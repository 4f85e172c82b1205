/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that lie side by side in a folder, and are picked up as they come and go. */
class PackFolderTest {

    /** Longer than any test takes: what is looked at is looked at by hand. */
    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    private Path folder;

    private static void write(Path folder, String pack) {
        new PackFixture().file("pack.xml", pack).inFolder(folder);
    }

    private List<String> names() {
        return new PackFolder(folder, PackOrigin.USER).packs().stream().map(each -> Path.of(each.name()).getFileName().toString()).toList();
    }

    @Test
    void foldersAndArchivesArePacksAndAllElseIsNot() throws IOException {
        write(folder.resolve("one"), Packs.GOOD);
        new PackFixture().file("pack.yaml", "id: x").inFolder(folder.resolve("two"));
        Files.createDirectories(folder.resolve("empty"));
        Files.writeString(folder.resolve("readme.txt"), "x");
        Files.writeString(folder.resolve(".hidden.jar"), "x");
        new PackFixture().file("pack.xml", Packs.GOOD).inArchive(folder);
        assertEquals(List.of("one", "pack.zip", "two"), names());
    }

    @Test
    void aFolderThatIsNotThereHoldsNone() {
        assertEquals(List.of(), new PackFolder(folder.resolve("gone"), PackOrigin.USER).packs());
    }

    @Test
    void aChangeIsPassedOnWhenItHasSettledAndOnce() throws IOException {
        AtomicInteger told = new AtomicInteger();
        try (PackFolder.Watch watch = new PackFolder(folder, PackOrigin.FOLDER).watch(told::incrementAndGet, NEVER)) {
            watch.look();
            assertEquals(0, told.get());
            write(folder.resolve("one"), "<pack");
            watch.look();
            write(folder.resolve("one"), Packs.GOOD);
            watch.look();
            assertEquals(0, told.get(), "it was still being written");
            watch.look();
            watch.look();
            assertEquals(1, told.get());
            Files.delete(folder.resolve("one/pack.xml"));
            watch.look();
            watch.look();
            assertEquals(2, told.get());
        }
    }

    @Test
    void aChangeInAPackThatIsLinkedToIsSeen() throws IOException {
        Path work = folder.resolve("work");
        Path packs = Files.createDirectories(folder.resolve("packs"));
        write(work, Packs.GOOD);
        try {
            Files.createSymbolicLink(packs.resolve("linked"), work);
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "this system makes no links: " + e);
        }
        AtomicInteger told = new AtomicInteger();
        try (PackFolder.Watch watch = new PackFolder(packs, PackOrigin.FOLDER).watch(told::incrementAndGet, NEVER)) {
            write(work, Packs.GOOD + "<!-- changed -->");
            watch.look();
            watch.look();
            assertEquals(1, told.get());
        }
    }

    @Test
    void aHistoryOfVersionsBesideThePackHidesNoChange() throws IOException {
        write(folder.resolve("one"), Packs.GOOD);
        PackFixture history = new PackFixture();
        for (int i = 0; i <= PackSource.MOST_FILES; i++) {
            history.file(".git/" + i, "x");
        }
        history.inFolder(folder.resolve("one"));
        AtomicInteger told = new AtomicInteger();
        try (PackFolder.Watch watch = new PackFolder(folder, PackOrigin.FOLDER).watch(told::incrementAndGet, NEVER)) {
            Files.writeString(folder.resolve("one/.git/0"), "longer");
            watch.look();
            watch.look();
            assertEquals(0, told.get());
            write(folder.resolve("one"), Packs.GOOD + "<!-- changed -->");
            watch.look();
            watch.look();
            assertEquals(1, told.get());
        }
    }

    @Test
    void whoeverThrowsWhenToldIsToldOfTheNextChangeAllTheSame() throws Exception {
        BlockingQueue<Boolean> told = new LinkedBlockingQueue<>();
        Runnable throwing = () -> {
            told.add(true);
            throw new IllegalStateException("thrown on purpose");
        };
        try (PackFolder.Watch watch = new PackFolder(folder, PackOrigin.FOLDER).watch(throwing, Duration.ofMillis(1))) {
            write(folder.resolve("one"), Packs.GOOD);
            assertNotNull(told.poll(20, TimeUnit.SECONDS));
            write(folder.resolve("two"), Packs.GOOD);
            assertNotNull(told.poll(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void aPackThatIsPutThereIsInTheCatalog() throws Exception {
        PackFolder packs = new PackFolder(folder.resolve("packs"), PackOrigin.FOLDER);
        try (CatalogService service = new PackRegistry(folder.resolve("bundles")).service(); PackFolder.Watch watch = packs.watch(service::refresh, NEVER)) {
            service.addDoor(packs);
            assertTrue(service.current().findTechnique("greet").isEmpty());
            BlockingQueue<Catalog> told = new LinkedBlockingQueue<>();
            service.addListener(told::add);
            write(folder.resolve("packs/one"), Packs.GOOD);
            watch.look();
            watch.look();
            assertTrue(comes(told, true));
            assertEquals(PackOrigin.FOLDER, service.packs().get(0).origin());
            Files.delete(folder.resolve("packs/one/pack.xml"));
            watch.look();
            watch.look();
            assertTrue(comes(told, false));
        }
    }

    /** Whether a catalog with or without the technique is told; one before it may still be on its way. */
    private static boolean comes(BlockingQueue<Catalog> told, boolean present) throws Exception {
        for (Catalog catalog = told.poll(20, TimeUnit.SECONDS); catalog != null; catalog = told.poll(20, TimeUnit.SECONDS)) {
            if (catalog.findTechnique("greet").isPresent() == present) {
                return true;
            }
        }
        return false;
    }
}
