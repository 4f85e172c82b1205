/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.coachline.catalog.CatalogService;
import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackOutlook.Use;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.PackState;
import org.coachline.catalog.PackStatus;
import org.coachline.catalog.authoring.PackSkeleton;
import org.coachline.catalog.store.PackOffer;
import org.coachline.library.Library;
import org.coachline.library.OpenMode;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that lie in a library, as a door of the catalog. */
class LibraryPacksTest {

    private static final Object TOKEN = new Object();

    @TempDir
    private Path folder;
    private Library library;
    private CatalogService service;
    private LibraryPacks packs;

    @BeforeEach
    void start() throws Exception {
        library = Library.create(folder.resolve("library"));
        service = CatalogService.create(RegistryFactory.createRegistry(new RegistryStrategy(null, null), TOKEN, TOKEN));
        packs = new LibraryPacks(library, "Alex");
        service.addDoor(packs);
    }

    @AfterEach
    void stop() {
        service.close();
        packs.close();
        library.close();
    }

    private Use share(String name) throws IOException {
        Path at = folder.resolve(name);
        PackSkeleton.write(at, "org.example." + name, name, false);
        try (PackOffer offer = PackOffer.of(service, PackSource.of(at, name, PackOrigin.USER), packs)) {
            offer.install();
            return offer.outlook().use();
        } finally {
            service.refresh();
        }
    }

    /** As another window on the same library has them. */
    private List<PackStatus> elsewhere() throws Exception {
        try (Library other = Library.open(folder.resolve("library"), OpenMode.READ_ONLY); LibraryPacks door = new LibraryPacks(other, "Billie");
                CatalogService fresh = CatalogService.create(RegistryFactory.createRegistry(new RegistryStrategy(null, null), TOKEN, TOKEN))) {
            fresh.addDoor(door);
            return fresh.packs();
        }
    }

    @Test
    void aSharedPackIsUsedByWhoeverOpensTheLibrary() throws Exception {
        assertEquals(Use.NEW, share("one"));
        PackStatus pack = elsewhere().get(0);
        assertEquals(List.of("org.example.one", PackState.USED, PackOrigin.LIBRARY, "library/org.example.one"),
                List.of(pack.id(), pack.state(), pack.origin(), pack.contributor()));
        assertEquals("Alex", library.packs().all().get(0).who());
    }

    @Test
    void aPackThatIsTakenAwayIsGoneForEverybody() throws Exception {
        share("one");
        assertTrue(packs.remove("org.example.one"));
        assertFalse(packs.remove("org.example.one"));
        assertEquals(List.of(), elsewhere());
    }

    @Test
    void whatLiesInALibraryIsAStrangersLetterAndRemovedByTheNameItIsListedUnder() throws Exception {
        library.packs().put("org.example.bad", "1.0.0", "Bad", new byte[] {1, 2, 3}, "Mallory");
        share("good");
        List<PackStatus> listed = elsewhere();
        assertEquals(List.of(PackState.FAULTY, PackState.USED), listed.stream().map(PackStatus::state).toList());
        assertTrue(packs.remove(listed.get(0).id()));
        assertEquals(1, elsewhere().size());
    }

    @Test
    void aLibraryToReadRefusesToKeepOne() throws Exception {
        try (Library reading = Library.open(folder.resolve("library"), OpenMode.READ_ONLY); LibraryPacks door = new LibraryPacks(reading, "Billie")) {
            Path at = folder.resolve("one");
            PackSkeleton.write(at, "org.example.one", "one", false);
            try (PackOffer offer = PackOffer.of(service, PackSource.of(at, "one", PackOrigin.USER), door)) {
                assertTrue(assertThrows(IOException.class, offer::install).getMessage().contains("reading only"));
            }
        }
    }

    @Test
    void theCopiesGoWhenTheDoorIsClosed() throws Exception {
        share("one");
        Path copy = packs.packs().get(0).location().orElseThrow();
        assertTrue(Files.exists(copy));
        packs.close();
        assertFalse(Files.exists(copy.getParent()));
        assertEquals(List.of(), packs.packs());
    }
}
