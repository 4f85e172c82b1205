/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.catalog.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.Optional;

import org.coachline.catalog.CatalogService;
import org.coachline.catalog.PackFolder;
import org.coachline.catalog.PackOrigin;
import org.coachline.catalog.PackSource;
import org.coachline.catalog.PackState;
import org.coachline.catalog.PackStatus;
import org.coachline.catalog.store.PackOffer;
import org.coachline.catalog.store.PackStore;
import org.coachline.catalog.store.StagedPack;
import org.coachline.catalog.store.UserPacks;
import org.coachline.extension.Contribution;
import org.coachline.extension.ContributionFiles;
import org.coachline.extension.ExtensionReader;
import org.coachline.testsupport.GuestHouse;
import org.coachline.testsupport.JarFixture;
import org.coachline.testsupport.SigningKeys;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways past a library's rule that somebody might try, at the doors themselves; none leads anywhere. Others stand beside what they are tried on. */
class HostileDoorTest {

    private static final Object TOKEN = new Object();
    private static final String ANN = "CN=Ann Ames, O=Partner Ltd";

    @TempDir
    static Path shared;
    private static SigningKeys keys;
    @TempDir
    Path folder;

    @BeforeAll
    static void keys() throws IOException {
        Assumptions.assumeTrue(SigningKeys.available(), "skipped: this Java has no keytool and jarsigner");
        // The second calls itself as the first does.
        keys = new SigningKeys(shared).add("ann", ANN).add("eve", ANN);
    }

    private static String pack(String id, String version, String technique) {
        return "<pack xmlns=\"https://coachline.org/ns/catalog/1\" formatVersion=\"1\" id=\"" + id + "\" name=\"Calls\" version=\"" + version
                + "\"><category id=\"own\" name=\"Own\" color=\"#336699\"/><technique id=\"wave\" name=\"" + technique
                + "\" category=\"own\"><intent>x</intent><how>x</how><say>x</say></technique></pack>";
    }

    private static Path signed(Path at, String alias, String version, String technique) throws IOException {
        Files.createDirectories(at.getParent());
        return keys.sign(JarFixture.of().with("pack.xml", pack("com.example.calls", version, technique)).writeTo(at), alias);
    }

    private static TrustPolicy annAlone() throws Exception {
        return TrustPolicy.of("listed\n" + keys.fingerprint("ann") + " Ann Ames, Partner Ltd");
    }

    private static CatalogService service() {
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), TOKEN, TOKEN);
        return CatalogService.create(registry);
    }

    private static PackSource source(Path path) {
        return PackSource.of(path, path.getFileName().toString(), PackOrigin.FOLDER);
    }

    @Test
    void whoeverCallsThemselvesAsAListedSignerDoesIsNotThatSigner() throws Exception {
        Path forged = signed(folder.resolve("forged.jar"), "eve", "1.0.0", "Smuggled");
        assertEquals("Ann Ames, Partner Ltd", JarSignatures.of(forged).names());
        assertTrue(annAlone().rule(source(forged)).reason().contains("who is not among those whom this library trusts"));
        assertTrue(annAlone().rule(source(signed(folder.resolve("real.jar"), "ann", "1.0.0", "Wave"))).admitted());
    }

    @Test
    void aHigherVersionOfAnUnlistedSignerTakesNobodysPlace() throws Exception {
        signed(folder.resolve("packs/real.jar"), "ann", "1.0.0", "Wave");
        signed(folder.resolve("packs/newer.jar"), "eve", "9.0.0", "Smuggled");
        try (CatalogService service = service()) {
            service.setPolicy(annAlone());
            service.addDoor(new PackFolder(folder.resolve("packs"), PackOrigin.FOLDER));
            assertEquals(List.of("Wave"), service.current().techniques().stream().map(each -> each.name()).toList());
            assertEquals(List.of("1.0.0 USED", "9.0.0 REFUSED"), service.packs().stream().map(each -> each.version() + ' ' + each.state()).sorted().toList());
        }
    }

    @Test
    void aPackThatIsSwappedBetweenBeingLookedAtAndBeingRuledUponIsTheOneThatWasCopied() throws Exception {
        Path jar = signed(folder.resolve("packs/real.jar"), "ann", "1.0.0", "Wave");
        byte[] forged = Files.readAllBytes(signed(folder.resolve("forged.jar"), "eve", "1.0.0", "Smuggled"));
        try (CatalogService service = service()) {
            CountDownLatch read = new CountDownLatch(1);
            service.addListener(catalog -> read.countDown());
            service.addDoor(new PackFolder(folder.resolve("packs"), PackOrigin.FOLDER));
            // A reading for the door that is still ahead would find, by right, what is put there next.
            assertTrue(read.await(1, TimeUnit.MINUTES), "the door was not read");
            TrustPolicy rule = annAlone();
            service.admit(source -> {
                try {
                    Files.write(jar, forged);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
                return rule.rule(source);
            });
            assertEquals("Wave", service.current().techniques().get(0).name());
            // The next reading has what lies there now, and asks for that.
            service.admit(rule);
            assertEquals(PackState.REFUSED, service.packs().get(0).state());
            assertEquals(List.of(), service.current().techniques());
        }
    }

    @Test
    void whatIsInstalledIsKeptAsWhatItIsThoughAnotherPackCameIntoItsPlace() throws Exception {
        Path jar = JarFixture.of().with("pack.xml", pack("com.example.calls", "1.0.0", "Wave")).writeTo(folder.resolve("offered.jar"));
        byte[] other = Files.readAllBytes(JarFixture.of().with("pack.xml", pack("com.example.other", "2.0.0", "Other")).writeTo(folder.resolve("other.jar")));
        PackStore store = new Swapping(new UserPacks(folder.resolve("user")), jar, other);
        try (CatalogService service = service(); PackOffer offer = PackOffer.of(service, PackSource.of(jar, "offered.jar", PackOrigin.USER), store)) {
            offer.install();
            assertTrue(Files.exists(folder.resolve("user/" + offer.outlook().pack().id() + ".jar")), "shown and kept are one: " + offer.outlook().pack().id());
            assertFalse(offer.outlook().pack().id().equals("com.example.calls"), "what was copied is what came into its place");
        }
    }

    /** Puts another pack into the place of one when it is asked where it is to be kept: after it was read, before it is copied. */
    private record Swapping(UserPacks packs, Path jar, byte[] other) implements PackStore {

        @Override
        public PackOrigin origin() {
            try {
                Files.write(jar, other);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return packs.origin();
        }

        @Override
        public boolean holds(PackSource pack) {
            return packs.holds(pack);
        }

        @Override
        public void put(StagedPack pack) throws IOException {
            packs.put(pack);
        }

        @Override
        public boolean remove(String id) throws IOException {
            return packs.remove(id);
        }
    }

    @Test
    void aLinkOutOfAFolderIsNotFollowed() throws Exception {
        Path pack = Files.createDirectories(folder.resolve("packs/calls/translations"));
        Files.writeString(pack.resolveSibling("pack.xml"), pack("com.example.calls", "1.0.0", "Wave"));
        Files.createSymbolicLink(pack.resolve("de.properties"), Path.of("/etc/hostname"));
        try (CatalogService service = service()) {
            service.addDoor(new PackFolder(folder.resolve("packs"), PackOrigin.FOLDER));
            PackStatus status = service.packs().get(0);
            assertEquals(PackState.FAULTY, status.state());
            assertTrue(status.problems().get(0).message().contains("link"), status.problems().toString());
        }
    }

    @Test
    void anEntryThatIsThereTwiceMakesASignedJarBrokenAndAnUnsignedOneNoData() throws Exception {
        Path jar = JarFixture.of("Bundle-SymbolicName: com.example").with("META-INF/MANIFEST.MX", "Manifest-Version: 1.0\r\nBundle-Activator: com.example.Evil\r\n\r\n")
                .with("pack.xml", pack("com.example.calls", "1.0.0", "Wave")).writeTo(folder.resolve("twice.jar"));
        twice(jar);
        assertTrue(BundleContents.of(jar).code(), "whoever reads the first and whoever reads the second see two bundles");
        Path signed = keys.sign(JarFixture.of().with("META-INF/MANIFEST.MX", "Manifest-Version: 1.0\r\n\r\n").with("pack.xml", "<pack/>").writeTo(folder.resolve("signed.jar")), "ann");
        twice(signed);
        assertEquals(PackSignature.State.BROKEN, JarSignatures.of(signed).state());
        assertEquals(PackState.FAULTY, statusOf(jar).state());
    }

    private static PackStatus statusOf(Path jar) throws IOException {
        Path packs = Files.createDirectories(jar.resolveSibling("of-" + jar.getFileName()));
        Files.copy(jar, packs.resolve("pack.jar"));
        try (CatalogService service = service()) {
            service.addDoor(new PackFolder(packs, PackOrigin.FOLDER));
            return service.packs().get(0);
        }
    }

    /** No writer of zips writes a name twice, so a name is changed in what was written: ISO 8859-1 keeps every byte. */
    private static void twice(Path jar) throws IOException {
        String bytes = Files.readString(jar, StandardCharsets.ISO_8859_1);
        Files.writeString(jar, bytes.replace("META-INF/MANIFEST.MX", "META-INF/MANIFEST.MF"), StandardCharsets.ISO_8859_1);
    }

    @Test
    void aSignatureInAFolderBelowIsNone() throws Exception {
        Path jar = signed(folder.resolve("real.jar"), "ann", "1.0.0", "Wave");
        Path nested = JarFixture.copyOf(jar).with("META-INF/more/EVIL.EC", "x").writeTo(folder.resolve("nested.jar"));
        assertEquals(PackSignature.broken("“META-INF/more/EVIL.EC” is not covered by a signature that can be trusted."), JarSignatures.of(nested));
        Path moved = JarFixture.of().with("META-INF/more/ANN.SF", "x").with("META-INF/more/ANN.EC", "x").with("pack.xml", "<pack/>").writeTo(folder.resolve("moved.jar"));
        assertEquals(PackSignature.UNSIGNED, JarSignatures.of(moved));
        Path versions = JarFixture.copyOf(jar).with("META-INF/versions/21/pack.xml", pack("com.example.calls", "1.0.0", "Smuggled")).writeTo(folder.resolve("versions.jar"));
        assertEquals(PackSignature.State.BROKEN, JarSignatures.of(versions).state());
    }

    @Test
    void anUnsignedPartOfASignedContributorKeepsItsCodeOut() throws Exception {
        Path host = signed(folder.resolve("host.jar"), "ann", "1.0.0", "Wave");
        Path fragment = JarFixture.of("Bundle-SymbolicName: com.example.fragment", "Fragment-Host: com.example.host").writeTo(folder.resolve("fragment.jar"));
        GuestHouse house = new GuestHouse("org.example.host.points", "guest").guest("com.example.host", "id=\"a\"", Object::new);
        Contribution contribution = new ExtensionReader(house.registry()).contributions("org.example.host.points").get(0);
        TrustRule rule = annAlone();
        assertTrue(rule.code(new Parts(new ContributionFiles.Part("com.example.host", Optional.of(host)))).refusal(contribution).isEmpty());
        assertEquals(Optional.of("com.example.fragment is not signed, and this library takes packs of listed signers only."),
                rule.code(new Parts(new ContributionFiles.Part("com.example.host", Optional.of(host)), new ContributionFiles.Part("com.example.fragment", Optional.of(fragment))))
                        .refusal(contribution));
        assertTrue(rule.code(new Parts(new ContributionFiles.Part("com.example.host", Optional.empty()))).refusal(contribution).isPresent(), "what lies nowhere is unsigned");
    }

    /** A contributor that consists of what a test says. */
    private record Parts(ContributionFiles.Part... parts) implements ContributionFiles {

        @Override
        public InputStream open(Contribution contribution, String path) throws IOException {
            throw new FileNotFoundException(path);
        }

        @Override
        public List<Part> parts(Contribution contribution) {
            return List.of(parts);
        }
    }

    @Test
    void aRuleThatIsNotKnownLetsNobodyInAndTwoLetInWhomBothDo() throws Exception {
        Path jar = signed(folder.resolve("real.jar"), "ann", "1.0.0", "Wave");
        assertFalse(TrustRule.awaited().rule(source(jar)).admitted());
        TrustRule both = annAlone().and(TrustPolicy.of("listed\n" + keys.fingerprint("eve")));
        assertFalse(both.rule(source(jar)).admitted());
        assertTrue(annAlone().and(TrustPolicy.of("signed")).rule(source(jar)).admitted());
        assertEquals(annAlone(), annAlone().and(annAlone()));
    }
}
