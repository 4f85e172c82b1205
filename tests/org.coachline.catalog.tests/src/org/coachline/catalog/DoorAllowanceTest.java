/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.coachline.catalog.trust.TrustPolicy;
import org.coachline.testsupport.JarFixture;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.coachline.extension.ContributionFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A door that does not answer holds up no other; what a door has is read from copies that nobody changes. */
@Timeout(60)
class DoorAllowanceTest {

    private static final Object TOKEN = new Object();
    private static final long PATIENCE = 30;

    @TempDir
    private Path folder;
    private CatalogService service;
    private final LinkedBlockingQueue<Catalog> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void start() {
        service = service(Duration.ofSeconds(PATIENCE));
    }

    private CatalogService service(Duration allowance) {
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), TOKEN, TOKEN);
        return CatalogService.create(registry, ContributionFiles.ofFolders(name -> folder), allowance);
    }

    /** Of doors with little time, of which on a busy machine also a good one may come late. */
    private void impatient() {
        service.close();
        service = service(Duration.ofMillis(300));
        service.addListener(told::add);
    }

    private void awaitPacks(String... ids) throws InterruptedException {
        while (!techniques().equals(List.of(ids))) {
            assertTrue(told.poll(PATIENCE, TimeUnit.SECONDS) != null, "nobody was told of more than " + techniques());
        }
    }

    /** Adds a door, and waits until the service has read it for that: a reading that is still ahead would find, by right, what a test puts there later. */
    private void read(PackDoor door) throws InterruptedException {
        service.addListener(told::add);
        service.addDoor(door);
        assertNotNull(told.poll(PATIENCE, TimeUnit.SECONDS), "the door was not read");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private static String pack(String id, String name, String technique) {
        return "<pack xmlns=\"https://coachline.org/ns/catalog/1\" formatVersion=\"1\" id=\"" + id + "\" name=\"" + name + "\" version=\"1.0.0\"><category id=\"own\" name=\"Own\" color=\"#336699\"/>"
                + "<technique id=\"wave\" name=\"" + technique + "\" category=\"own\"><intent>x</intent><how>x</how><say>x</say></technique></pack>";
    }

    private PackFolder folderWith(String name, String id) throws IOException {
        Path packs = Files.createDirectories(folder.resolve(name));
        JarFixture.of().with("pack.xml", pack(id, id, "Wave")).writeTo(packs.resolve("pack.jar"));
        return new PackFolder(packs, PackOrigin.FOLDER);
    }

    /** Hangs until it is let go, as a share does whose server went away. */
    private static final class Hanging implements PackDoor {
        private final PackDoor behind;
        private final AtomicInteger asked = new AtomicInteger();
        private volatile CountDownLatch answers;

        Hanging(PackDoor behind, boolean now) {
            this.behind = behind;
            answers = new CountDownLatch(now ? 1 : 0);
        }

        @Override
        public String name() {
            return "//server/packs";
        }

        @Override
        public List<PackSource> packs() {
            asked.incrementAndGet();
            try {
                answers.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return behind.packs();
        }
    }

    private List<String> techniques() {
        return service.current().techniques().stream().map(each -> each.ref().pack()).sorted().toList();
    }

    @Test
    void aDoorThatHangsHoldsUpNoOtherAndIsSaidNotToAnswer() throws Exception {
        impatient();
        Hanging hanging = new Hanging(folderWith("far", "org.example.far"), true);
        service.addDoor(hanging);
        service.addDoor(folderWith("near", "org.example.near"));
        awaitPacks("org.example.near");
        PackProblem problem = service.doorProblems().get(0);
        assertEquals("//server/packs", problem.file());
        assertTrue(problem.message().startsWith("It has not answered for"), problem.message());
        hanging.answers.countDown();
    }

    @Test
    void itsPacksComeWhenItAnswersAndItIsAskedNoSecondTimeForThat() throws Exception {
        impatient();
        Hanging hanging = new Hanging(folderWith("far", "org.example.far"), true);
        service.addDoor(hanging);
        assertNotNull(told.poll(PATIENCE, TimeUnit.SECONDS), "nobody was told that it does not answer");
        service.addDoor(folderWith("near", "org.example.near"));
        awaitPacks("org.example.near");
        hanging.answers.countDown();
        awaitPacks("org.example.far", "org.example.near");
        assertTrue(hanging.asked.get() <= 2, "asked " + hanging.asked);
    }

    @Test
    void whatItHadBeforeStaysInUseWhileItHangs() throws Exception {
        impatient();
        Hanging hanging = new Hanging(folderWith("far", "org.example.far"), false);
        service.addDoor(hanging);
        awaitPacks("org.example.far");
        hanging.answers = new CountDownLatch(1);
        service.admit(TrustPolicy.ANYONE);
        assertEquals(List.of("org.example.far"), techniques());
        assertEquals(1, service.doorProblems().size());
        hanging.answers.countDown();
    }

    @Test
    void aDoorThatFailsIsNamedAndTheOthersAreRead() throws IOException {
        service.addDoor(() -> {
            throw new IllegalStateException("broken on purpose");
        });
        service.addDoor(folderWith("near", "org.example.near"));
        assertEquals(List.of("org.example.near"), techniques());
        assertTrue(service.doorProblems().get(0).message().contains("broken on purpose"));
    }

    @Test
    void theFileThatIsRuledUponIsTheOneThatIsReadHoweverOftenItIsSwapped() throws Exception {
        PackFolder packs = folderWith("packs", "org.example.first");
        Path jar = folder.resolve("packs").resolve("pack.jar");
        read(packs);
        Path[] ruled = new Path[1];
        service.admit(source -> {
            ruled[0] = source.signedFile().orElseThrow();
            try {
                // Another one comes into its place once it has been looked at.
                JarFixture.of().with("pack.xml", pack("org.example.second", "Second", "Smuggled")).writeTo(jar);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return PackRuling.UNSIGNED;
        });
        assertEquals(List.of("org.example.first"), techniques());
        assertFalse(ruled[0].startsWith(folder.resolve("packs")), ruled[0].toString());
        assertEquals(jar, new PackFolder(folder.resolve("packs"), PackOrigin.FOLDER).packs().get(0).location().orElseThrow());
    }

    @Test
    void aFolderThatIsSwappedAfterItWasReadIsStillWhatWasRead() throws Exception {
        Path pack = Files.createDirectories(folder.resolve("packs").resolve("one"));
        Files.writeString(pack.resolve("pack.xml"), pack("org.example.one", "One", "Wave"));
        read(new PackFolder(folder.resolve("packs"), PackOrigin.FOLDER));
        service.admit(source -> {
            try {
                Files.writeString(pack.resolve("pack.xml"), pack("org.example.one", "One", "Smuggled"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return PackRuling.UNSIGNED;
        });
        assertEquals("Wave", service.current().techniques().get(0).name());
    }

    @Test
    void nothingOfAPackIsThereOnceAStricterRuleWasAdmitted() throws Exception {
        service.addDoor(folderWith("packs", "org.example.first"));
        assertEquals(1, service.current().techniques().size());
        assertEquals(List.of(), service.admit(source -> PackRuling.refuse("", "no")).techniques());
        assertEquals(List.of(), service.current().techniques());
    }

    @Test
    void anArchiveThatIsNoFileIsNamed() throws Exception {
        Path packs = Files.createDirectories(folder.resolve("packs"));
        Files.createSymbolicLink(packs.resolve("zero.jar"), Path.of("/dev/zero"));
        service.addDoor(new PackFolder(packs, PackOrigin.FOLDER));
        PackStatus status = service.packs().get(0);
        assertEquals(PackState.FAULTY, status.state());
        assertTrue(status.problems().get(0).message().contains("is no file"), status.problems().toString());
    }
}
