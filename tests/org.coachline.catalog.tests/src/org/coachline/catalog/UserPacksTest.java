/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.coachline.catalog.PackOutlook.Use;
import org.coachline.catalog.store.PackChoices;
import org.coachline.catalog.store.PackDoors;
import org.coachline.catalog.store.PackOffer;
import org.coachline.catalog.store.UserPacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that users install for themselves, switch off, and have watched. */
class UserPacksTest {

    @TempDir
    private Path folder;
    private PackChoices choices;
    private UserPacks store;
    private CatalogService service;
    private PackDoors doors;

    @BeforeEach
    void start() {
        choices = PackChoices.inFolder(folder.resolve("config"));
        store = choices.packs();
        service = new PackRegistry(folder.resolve("bundles")).service();
        doors = PackDoors.open(service, choices);
    }

    @AfterEach
    void stop() {
        doors.close();
        service.close();
    }

    private Path write(String name, String pack) {
        new PackFixture().file("pack.xml", pack).inFolder(folder.resolve(name));
        return folder.resolve(name);
    }

    private PackSource at(Path path) {
        return PackSource.of(path, path.toString(), PackOrigin.USER);
    }

    private Use install(PackSource source) throws IOException {
        try (PackOffer offer = PackOffer.of(service, source, store)) {
            offer.install();
            return offer.outlook().use();
        } finally {
            service.switchOff(choices.off());
        }
    }

    /** As a new process would read them. */
    private List<PackStatus> packs() {
        try (CatalogService fresh = new PackRegistry(folder.resolve("others")).service(); PackDoors here = PackDoors.open(fresh, choices)) {
            return fresh.packs();
        }
    }

    private List<String> kept() throws IOException {
        if (!Files.isDirectory(store.folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(store.folder())) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void anInstalledFolderIsUsedAlsoWhenTheFolderIsGone() throws IOException {
        Path pack = write("mine", Packs.GOOD);
        assertEquals(Use.NEW, install(at(pack)));
        Files.delete(pack.resolve("pack.xml"));
        assertEquals(List.of(PackState.USED), packs().stream().map(PackStatus::state).toList());
        assertEquals(PackOrigin.USER, packs().get(0).origin());
        assertEquals(List.of("org.example.one.jar"), kept());
    }

    @Test
    void anArchiveIsKeptByteForByteSoThatItsSignatureStaysGood() throws IOException {
        PackSource archive = new PackFixture().file("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n").file("pack.xml", Packs.GOOD).inArchive(folder);
        install(archive);
        assertEquals(-1, Files.mismatch(folder.resolve("pack.zip"), store.folder().resolve("org.example.one.jar")));
    }

    @Test
    void aFileAloneComesWithItsIconsAndTranslationsAndNothingElseThatLiesThere() throws IOException {
        new PackFixture().file("mine.xml", Packs.with("icon=\"hand\"", "icon=\"icons/hand.svg\"")).file("icons/hand.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .file("translations/de.properties", "greet.name = Grüßen").file("private.txt", "x").inFolder(folder.resolve("desk"));
        install(at(folder.resolve("desk/mine.xml")));
        PackSource kept = at(store.folder().resolve("org.example.one.jar"));
        assertEquals(List.of("icons/hand.svg", "pack.xml", "translations/de.properties"), kept.paths());
    }

    @Test
    void anotherVersionTakesThePlaceOfTheOneBeforeAlsoALowerOne() throws IOException {
        install(at(write("one", Packs.GOOD)));
        assertEquals(Use.UPDATE, install(at(write("two", Packs.with("1.2.3", "2.0.0")))));
        assertEquals(Use.DOWNGRADE, install(at(write("three", Packs.with("1.2.3", "1.0.0")))));
        assertEquals(List.of("1.0.0"), packs().stream().map(PackStatus::version).toList());
        assertEquals(List.of("org.example.one.jar"), kept());
    }

    @Test
    void aFaultyPackAndOneThatMayNotComeInAreNotInstalled() throws IOException {
        try (PackOffer offer = PackOffer.of(service, at(write("bad", "<pack")), store)) {
            assertEquals(Use.FAULTY, offer.outlook().use());
            assertThrows(IOException.class, offer::install);
        }
        service.setPolicy(source -> PackRuling.refuse("", "nobody signed it."));
        try (PackOffer offer = PackOffer.of(service, at(write("good", Packs.GOOD)), store)) {
            assertTrue(assertThrows(IOException.class, offer::install).getMessage().contains("nobody signed it."));
        }
        assertEquals(List.of(), kept());
    }

    @Test
    void whatIsRuledUponIsTheCopyThatIsKept() throws IOException {
        Path pack = write("mine", Packs.GOOD);
        try (PackOffer offer = PackOffer.of(service, at(pack), store)) {
            Files.writeString(pack.resolve("pack.xml"), Packs.with("Greet", "Swapped"));
            offer.install();
        }
        assertTrue(new String(at(store.folder().resolve("org.example.one.jar")).read("pack.xml", 1 << 20)).contains("name=\"Greet\""));
    }

    @Test
    void aRemovedPackIsGoneAndRemovingItTwiceIsNoFault() throws IOException {
        install(at(write("one", Packs.GOOD)));
        assertTrue(store.remove("org.example.one"));
        assertFalse(store.remove("org.example.one"));
        assertEquals(List.of(), packs());
    }

    @Test
    void aFaultyPackIsRemovedByTheNameItIsListedUnder() throws IOException {
        Files.createDirectories(store.folder());
        Files.writeString(store.folder().resolve("broken.jar"), "no zip");
        assertTrue(store.remove(packs().get(0).id()));
        assertEquals(List.of(), kept());
    }

    @Test
    void aFaultyPackWhoseIdCanBeReadIsRemovedByThat() throws IOException {
        new PackFixture().file("pack.xml", Packs.with("1.2.3", "one")).inArchive(Files.createDirectories(store.folder()));
        assertEquals("org.example.one", packs().get(0).id());
        assertEquals(PackState.FAULTY, packs().get(0).state());
        assertTrue(store.remove("org.example.one"));
        assertEquals(List.of(), kept());
    }

    @Test
    void aFolderThatSomebodyPutThereIsUsedButNeverDeleted() throws IOException {
        write("config/packs/mine", Packs.GOOD);
        assertEquals(PackState.USED, packs().get(0).state());
        assertTrue(assertThrows(IOException.class, () -> store.remove("org.example.one")).getMessage().contains("is a folder"));
        assertTrue(Files.exists(store.folder().resolve("mine/pack.xml")));
    }

    @Test
    void aPackThatIsOffStaysListedAndIsOffInTheNextProcessToo() throws IOException {
        install(at(write("one", Packs.GOOD)));
        choices.switchOff("org.example.one", true);
        assertEquals(PackState.OFF, packs().get(0).state());
        assertEquals(Set.of("org.example.one"), PackChoices.inFolder(folder.resolve("config")).off());
        choices.switchOff("org.example.one", false);
        assertEquals(PackState.USED, packs().get(0).state());
    }

    @Test
    void theChosenFolderIsADoorAndSaysWhenItIsNotThere() throws IOException {
        write("shared/one", Packs.GOOD);
        choices.setFolder(Optional.of(folder.resolve("shared")));
        assertEquals(PackOrigin.FOLDER, packs().get(0).origin());
        choices.setFolder(Optional.of(folder.resolve("gone")));
        service.switchOff(Set.of());
        assertEquals(1, service.doorProblems().size());
        assertTrue(service.doorProblems().get(0).message().contains("gone"));
        choices.setFolder(Optional.empty());
        assertEquals(List.of(), packs());
    }

    @Test
    void whatAnotherProcessInstallsSwitchesOffOrHasWatchedIsPickedUp() throws Exception {
        try (CatalogService other = new PackRegistry(folder.resolve("others")).service(); PackDoors watching = PackDoors.watch(other, choices, Duration.ofMillis(20))) {
            BlockingQueue<Catalog> told = new LinkedBlockingQueue<>();
            other.addListener(told::add);
            other.current();
            install(at(write("one", Packs.GOOD)));
            assertTrue(comes(told, true));
            choices.switchOff("org.example.one", true);
            assertTrue(comes(told, false));
            write("shared/two", Packs.with("org.example.one", "org.example.two"));
            choices.setFolder(Optional.of(folder.resolve("shared")));
            assertTrue(comes(told, true));
        }
    }

    private static boolean comes(BlockingQueue<Catalog> told, boolean present) throws Exception {
        for (Catalog catalog = told.poll(20, TimeUnit.SECONDS); catalog != null; catalog = told.poll(20, TimeUnit.SECONDS)) {
            if (catalog.findTechnique("greet").isPresent() == present) {
                return true;
            }
        }
        return false;
    }

    @Test
    void moreThanTwoHundredPacksInAFolderAreSaid() throws IOException {
        Files.createDirectories(store.folder());
        for (int i = 0; i < PackFolder.MOST_PACKS + 2; i++) {
            Files.writeString(store.folder().resolve(String.format("p%03d.jar", i)), "");
        }
        service.switchOff(Set.of());
        assertEquals(PackFolder.MOST_PACKS, service.packs().size());
        assertEquals(1, service.doorProblems().size());
        assertTrue(service.doorProblems().get(0).message().contains("more than 200 packs in the folder; 2 of them, from “p200.jar” on"), service.doorProblems().toString());
    }

    @Test
    void whatTwoChangeAtOnceIsAllKept() throws Exception {
        List<Callable<Boolean>> changes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String id = "org.example.p" + i;
            PackChoices each = PackChoices.inFolder(folder.resolve("config"));
            changes.add(() -> {
                each.switchOff(id, true);
                return true;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Boolean> each : threads.invokeAll(changes)) {
                each.get();
            }
        }
        assertEquals(20, PackChoices.inFolder(folder.resolve("config")).off().size());
    }

    @Test
    void choicesThatCannotBeReadAreNotWrittenOver() throws Exception {
        Path file = Files.createDirectories(folder.resolve("config")).resolve("packs.properties");
        byte[] nonsense = {'o', 'f', 'f', '=', (byte) 0xff, (byte) 0xfe, '\n'};
        Files.write(file, nonsense);
        PackChoices damaged = PackChoices.inFolder(folder.resolve("config"));
        assertEquals(Set.of(), damaged.off());
        assertThrows(IOException.class, () -> damaged.switchOff("org.example.one", true));
        assertArrayEquals(nonsense, Files.readAllBytes(file));
    }

    @Test
    void anArchiveWithAPathOfThousandsOfFoldersLeavesTheOthersAlone() throws Exception {
        Path watched = Files.createDirectories(folder.resolve("watched"));
        new PackFixture().file("pack.xml", Packs.GOOD).inFolder(watched.resolve("good"));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(watched.resolve("deep.jar")))) {
            zip.putNextEntry(new ZipEntry("a" + "/a".repeat(32_000)));
        }
        choices.setFolder(Optional.of(watched));
        service.refresh();
        assertEquals(List.of(PackState.FAULTY, PackState.USED), service.packs().stream().map(PackStatus::state).sorted(Comparator.comparing(Enum::name)).toList());
    }

    @Test
    void aPackWhoseReaderFailsInAWayNobodyThoughtOfIsFaultyByName() {
        PackSource failing = new PackSource() {
            @Override
            public String name() {
                return "failing";
            }

            @Override
            public PackOrigin origin() {
                return PackOrigin.FOLDER;
            }

            @Override
            public Optional<Path> location() {
                return Optional.empty();
            }

            @Override
            public List<String> paths() {
                return List.of("pack.xml");
            }

            @Override
            public String packFile() {
                return "pack.xml";
            }

            @Override
            public byte[] read(String path, int most) {
                throw new IllegalStateException("nobody thought of it");
            }
        };
        service.addDoor(() -> List.of(failing));
        PackStatus pack = service.packs().get(0);
        assertEquals(PackState.FAULTY, pack.state());
        assertTrue(pack.problems().get(0).message().contains("nobody thought of it"), pack.problems().toString());
    }
}
