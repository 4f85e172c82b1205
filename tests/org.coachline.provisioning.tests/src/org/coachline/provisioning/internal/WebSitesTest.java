/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.coachline.catalog.sites.Offer;
import org.coachline.catalog.sites.Proposal;
import org.coachline.catalog.sites.SiteException;
import org.coachline.catalog.trust.TrustPolicy;
import org.coachline.testsupport.PartnerSite;
import org.coachline.testsupport.SigningKeys;
import org.coachline.testsupport.SiteServer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Sites on servers, read by the real p2: what they offer is fetched, and whatever goes wrong is told in plain words and leaves nothing behind. */
class WebSitesTest {

    private static final String ID = "com.example.partner";
    private static final String PROFILE = "Tests";
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path folder;
    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private IProvisioningAgent p2;
    private Path site;
    private SiteServer server;
    private Scratch scratch;

    @BeforeEach
    void aSiteAndAnInstallation() throws Exception {
        BundleContext context = FrameworkUtil.getBundle(Agent.class).getBundleContext();
        p2 = context.getService(context.getServiceReference(IProvisioningAgentProvider.class)).createAgent(folder.resolve("p2").toUri());
        p2.getService(IProfileRegistry.class).addProfile(PROFILE, Map.of(IProfile.PROP_INSTALL_FOLDER, folder.resolve("installed").toString()));
        PartnerSite partner = new PartnerSite(folder.resolve("partner"), ID, "1.0.0");
        site = partner.write(partner.bundle().with("pack.xml", "<pack/>".repeat(1000)).writeTo(folder.resolve("bundle.jar")));
        server = SiteServer.of(site);
        scratch = new Scratch(Files.createDirectories(folder.resolve("scratch")));
    }

    @AfterEach
    void stop() {
        server.close();
        p2.stop();
    }

    private P2PackSites sites() {
        return sites(new WebFiles(HttpClient.newBuilder(), Duration.ofSeconds(20)));
    }

    private P2PackSites sites(WebFiles web) {
        Agent agent = new Agent(p2, null, PROFILE, web, scratch);
        return new P2PackSites(() -> agent, new SiteAddresses(web, scratch));
    }

    private List<Path> kept() throws Exception {
        try (Stream<Path> all = Files.list(folder.resolve("scratch"))) {
            return all.toList();
        }
    }

    private void nothingIsLeft() throws Exception {
        assertEquals(List.of(), sites().installed());
        assertEquals(List.of(), kept());
    }

    private String refused(P2PackSites sites, String address) {
        return assertTimeoutPreemptively(SOON, () -> assertThrows(SiteException.class, () -> sites.offers(address, monitor)).getMessage());
    }

    private Path zipOfTheSite() throws Exception {
        Path zip = site.resolve("site.zip");
        try (Stream<Path> all = Files.walk(site); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve("site.zip")))) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(site.relativize(each).toString().replace('\\', '/')));
                out.write(Files.readAllBytes(each));
            }
        }
        return Files.move(folder.resolve("site.zip"), zip);
    }

    private void offersAndBrings(P2PackSites sites, String address) throws Exception {
        List<Offer> offers = sites.offers(address, monitor);
        assertEquals(List.of("Partner 1.0.0 NEW"), offers.stream().map(each -> each.name() + ' ' + each.version() + ' ' + each.change()).toList());
        try (Proposal proposal = sites.propose(offers, TrustPolicy.ANYONE, monitor)) {
            assertEquals(1, kept().stream().filter(Files::isDirectory).count(), "what was fetched lies somewhere else, where the test does not look");
            assertEquals(List.of(ID + " 1.0.0"), proposal.arrivals().stream().map(each -> each.id() + ' ' + each.version()).toList());
            assertEquals(List.of(), proposal.refusals());
        }
    }

    @Test
    void whatASiteByHttpOffersIsFetched() throws Exception {
        offersAndBrings(sites(), server.address());
        nothingIsLeft();
    }

    @Test
    void aZipOfASiteIsFetchedByHttp() throws Exception {
        zipOfTheSite();
        offersAndBrings(sites(), server.address() + "site.zip");
    }

    @Test
    void aSiteWhoseCertificateNobodyVouchesForIsTold() throws Exception {
        Assumptions.assumeTrue(SigningKeys.available(), "skipped: this Java has no keytool and jarsigner");
        SigningKeys keys = new SigningKeys(folder).add("server", "CN=localhost");
        try (SiteServer secure = SiteServer.of(site, keys)) {
            String said = refused(sites(), secure.address());
            assertTrue(said.contains("The server localhost cannot show that it is who it says"), said);
        }
    }

    @Test
    void aSiteByHttpsWithATrustedCertificateIsFetched() throws Exception {
        Assumptions.assumeTrue(SigningKeys.available(), "skipped: this Java has no keytool and jarsigner");
        SigningKeys keys = new SigningKeys(folder).add("server", "CN=localhost");
        try (SiteServer secure = SiteServer.of(site, keys)) {
            offersAndBrings(sites(new WebFiles(HttpClient.newBuilder().sslContext(SiteServer.context(keys)), SOON)), secure.address());
        }
    }

    @Test
    void aSiteThatHasMovedIsFollowed() throws Exception {
        try (SiteServer old = SiteServer.of(folder).sending("", server.address())) {
            offersAndBrings(sites(), old.address());
        }
    }

    @Test
    void aSiteThatSendsToAnotherServerIsTold() throws Exception {
        try (SiteServer old = SiteServer.of(folder).sending("", server.address().replace("127.0.0.1", "localhost"))) {
            String said = refused(sites(), old.address());
            assertTrue(said.contains("The server 127.0.0.1 sends on to another one: " + server.address().replace("127.0.0.1", "localhost")), said);
        }
        assertEquals(List.of(), server.asked());
        nothingIsLeft();
    }

    @Test
    void aSiteThatSendsInACircleIsTold() throws Exception {
        server.sending("", server.address());
        String said = refused(sites(), server.address());
        assertTrue(said.contains("The server 127.0.0.1 gave an answer that is none for a site (HTTP 30"), said);
        nothingIsLeft();
    }

    @Test
    void whatWouldBeUnpackedCountsAsUnsignedBeforeItIsInstalledAsItWouldAfterwards() throws Exception {
        Assumptions.assumeTrue(SigningKeys.available(), "skipped: this Java has no keytool and jarsigner");
        PartnerSite partner = new PartnerSite(folder.resolve("signed"), ID, "1.0.0");
        Path jar = new SigningKeys(folder).add("ann", "CN=Ann").sign(partner.bundle().with("pack.xml", "<pack/>").writeTo(folder.resolve("signed.jar")), "ann");
        TrustPolicy signed = new TrustPolicy(TrustPolicy.Kind.SIGNED, List.of());
        String asJar = partner.write(jar).toString();
        try (Proposal proposal = sites().propose(sites().offers(asJar, monitor), signed, monitor)) {
            assertEquals(List.of(), proposal.refusals());
        }
        String asFolder = partner.unpacked().write(jar).toString();
        try (Proposal proposal = sites().propose(sites().offers(asFolder, monitor), signed, monitor)) {
            assertTrue(proposal.refusals().get(0).startsWith(ID + " would be unpacked when it is installed, and nobody could tell any more that Ann signed it."), proposal.refusals().toString());
        }
        try (Proposal proposal = sites().propose(sites().offers(asFolder, monitor), TrustPolicy.ANYONE, monitor)) {
            assertEquals(List.of(), proposal.refusals());
        }
    }

    @Test
    void aRuleThatIsMadeWhileAProposalIsReadHoldsForIt() throws Exception {
        try (Proposal proposal = sites().propose(sites().offers(server.address(), monitor), TrustPolicy.ANYONE, monitor)) {
            assertEquals(List.of(), proposal.refusals());
            TrustPolicy signed = new TrustPolicy(TrustPolicy.Kind.SIGNED, List.of());
            String said = assertThrows(SiteException.class, () -> sites().install(proposal, signed, monitor)).getMessage();
            assertTrue(said.startsWith(ID + " "), said);
        }
        nothingIsLeft();
    }

    @Test
    void aListThatIsABombIsNotReadByP2() throws Exception {
        Files.writeString(site.resolve("content.xml"), "<?xml version='1.0'?><?metadataRepository version='1.2.0'?><repository name='x'><units>" + "<unit/>".repeat(20_001) + "</units></repository>");
        String said = refused(sites(), server.address());
        assertEquals("The update site " + server.address() + " cannot be read. There are more than 20,000 things in the site’s content.xml. It is not read.", said);
        nothingIsLeft();
    }

    @Test
    void aSiteThatConsistsOfSitesElsewhereIsNotFollowed() throws Exception {
        Files.delete(site.resolve("content.xml"));
        Files.writeString(site.resolve("p2.index"), "version=1\nmetadata.repository.factory.order=compositeContent.xml,!\n");
        Files.writeString(site.resolve("compositeContent.xml"), "<?xml version='1.0'?><?compositeMetadataRepository version='1.0.0'?><repository name='x'"
                + " type='org.eclipse.equinox.internal.p2.metadata.repository.CompositeMetadataRepository' version='1.0.0'><children size='1'><child location='file:/etc/'/></children></repository>");
        String said = refused(sites(), server.address());
        assertTrue(said.contains("The site’s compositecontent.xml leads to another place (file:/etc/), which is not followed."), said);
    }

    @Test
    void aListOfFilesThatLeadsElsewhereIsNotRead() throws Exception {
        List<Offer> offers = sites().offers(server.address(), monitor);
        Path files = site.resolve("artifacts.xml");
        Files.writeString(files, Files.readString(files).replace("${repoUrl}/plugins", "file:/tmp/plugins"));
        String said = assertThrows(SiteException.class, () -> sites().propose(offers, TrustPolicy.ANYONE, monitor)).getMessage();
        assertTrue(said.contains("The site’s artifacts.xml leads to another place (file:/tmp/plugins/${id}_${version}.jar)"), said);
        nothingIsLeft();
    }

    @Test
    void listsInAZipAndOnADiskAreLookedAtToo() throws Exception {
        Files.writeString(site.resolve("content.xml"), "<!DOCTYPE repository SYSTEM 'file:/etc/passwd'><repository/>");
        assertTrue(refused(sites(), site.toString()).contains("has a document type"));
        String said = refused(sites(), zipOfTheSite().toString());
        assertTrue(said.contains("has a document type"), said);
    }

    @Test
    void anAddressWithoutASiteIsTold() throws Exception {
        String said = refused(sites(), server.address() + "nothing/");
        assertEquals("There is no update site at " + server.address() + "nothing/. Check the address.", said);
        nothingIsLeft();
    }

    @Test
    void aServerWithAFaultIsTold() {
        server.answering("", 500);
        String said = refused(sites(), server.address());
        assertEquals("The update site " + server.address() + " cannot be read. The server 127.0.0.1 has a fault of its own (HTTP 500). Try again later, or tell whoever runs it.", said);
    }

    @Test
    void aServerThatWantsAPasswordIsTold() {
        server.answering("", 401);
        String said = refused(sites(), server.address());
        assertTrue(said.startsWith("The update site " + server.address() + " cannot be read. The server 127.0.0.1 wants a name and a password (HTTP 401), and "), said);
    }

    @Test
    void aServerThatClosesHalfWayThroughItsListIsTold() {
        server.breaking("content.xml");
        String said = refused(sites(), server.address());
        assertEquals("The update site " + server.address() + " cannot be read. The connection to 127.0.0.1 broke before all of it had come. Try again.", said);
    }

    @Test
    void aServerThatClosesHalfWayThroughABundleIsToldAndNothingIsLeft() throws Exception {
        List<Offer> offers = sites().offers(server.address(), monitor);
        server.breaking("_1.0.0.jar");
        String said = assertThrows(SiteException.class, () -> sites().propose(offers, TrustPolicy.ANYONE, monitor)).getMessage();
        assertTrue(said.startsWith("com.example.partner 1.0.0 is not taken: ") && said.contains("The connection to 127.0.0.1 broke before all of it had come."), said);
        nothingIsLeft();
    }

    @Test
    void fetchingFromAServerThatStallsIsCancelledAtOnceAndNothingIsLeft() throws Exception {
        List<Offer> offers = sites().offers(server.address(), monitor);
        server.stalling("_1.0.0.jar");
        cancelOnceItStalls();
        assertTimeoutPreemptively(SOON, () -> assertThrows(OperationCanceledException.class, () -> sites().propose(offers, TrustPolicy.ANYONE, monitor)));
        nothingIsLeft();
    }

    @Test
    void askingAServerThatSaysNothingIsCancelledAtOnce() throws Exception {
        server.silent("");
        cancelOnceItStalls();
        assertTimeoutPreemptively(SOON, () -> assertThrows(OperationCanceledException.class, () -> sites().offers(server.address(), monitor)));
        nothingIsLeft();
    }

    private void cancelOnceItStalls() {
        server.onStall(() -> monitor.setCanceled(true));
    }
}
