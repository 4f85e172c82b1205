/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.coachline.testsupport.SigningKeys;
import org.coachline.testsupport.SiteServer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files by http and https from servers of every kind: what comes is whole, and what does not is told in plain words. */
class WebFilesTest {

    private static final long MOST = 1 << 20;
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;
    private final NullProgressMonitor monitor = new NullProgressMonitor();
    private final ByteArrayOutputStream came = new ByteArrayOutputStream();
    private byte[] bytes;
    private SiteServer server;

    @BeforeEach
    void aServer() throws IOException {
        bytes = new byte[300_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31 >> 3);
        }
        Files.write(folder.resolve("a.zip"), bytes);
        server = SiteServer.of(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private URI zip() {
        return URI.create(server.address() + "a.zip");
    }

    private String refused(WebFiles web, URI address) {
        return assertTimeoutPreemptively(SOON, () -> assertThrows(IOException.class, () -> web.fetch(address, came, MOST, monitor)).getMessage());
    }

    @Test
    void aFileComesWholeWithItsDate() throws IOException {
        long changed = Files.getLastModifiedTime(folder.resolve("a.zip")).toMillis() / 1000 * 1000;
        assertEquals(changed, new WebFiles().fetch(zip(), came, MOST, monitor));
        assertArrayEquals(bytes, came.toByteArray());
        assertEquals(changed, new WebFiles().lastModified(zip(), monitor));
        assertEquals(List.of("GET /a.zip", "HEAD /a.zip"), server.asked());
    }

    @Test
    void aServerThatTellsNoDatesWithoutSendingTheFileIsNoFault() throws IOException {
        server.answering("a.zip", 405);
        assertEquals(0, new WebFiles().lastModified(zip(), monitor));
    }

    @Test
    void whatIsNotThereIsTold() {
        URI address = URI.create(server.address() + "b.zip");
        assertEquals("There is nothing at " + address + '.', refused(new WebFiles(), address));
        assertThrows(FileNotFoundException.class, () -> new WebFiles().lastModified(address, monitor));
    }

    @Test
    void aFaultOfTheServerIsToldAsTheServers() {
        server.answering("a.zip", 500);
        assertEquals("The server 127.0.0.1 has a fault of its own (HTTP 500). Try again later, or tell whoever runs it.", refused(new WebFiles(), zip()));
    }

    @Test
    void whoeverWantsAPasswordIsTold() {
        server.answering("a.zip", 401);
        assertEquals("The server 127.0.0.1 wants a name and a password (HTTP 401), and Coachline gives none to sites. Fetch the site as a zip with a browser, and install it from that file.",
                refused(new WebFiles(), zip()));
        assertEquals(1, server.asked().size(), "it is not asked again and again");
    }

    @Test
    void aSiteThatHasMovedIsFollowed() throws IOException {
        try (SiteServer old = SiteServer.of(folder).sending("a.zip", server.address())) {
            new WebFiles().fetch(URI.create(old.address() + "a.zip"), came, MOST, monitor);
        }
        assertArrayEquals(bytes, came.toByteArray());
    }

    @Test
    void aSiteThatSendsRoundInACircleIsToldAndNotFollowedForEver() {
        server.sending("a.zip", server.address());
        assertEquals("The server 127.0.0.1 gave an answer that is none for a site (HTTP 302).", refused(new WebFiles(), zip()));
    }

    @Test
    void aServerThatClosesHalfWayIsTold() {
        server.breaking("a.zip");
        assertEquals("The connection to 127.0.0.1 broke before all of it had come. Try again.", refused(new WebFiles(), zip()));
    }

    @Test
    void aServerThatSaysNothingMoreIsGivenUp() {
        server.stalling("a.zip");
        assertEquals("Its server has said nothing more for 3 seconds.", refused(new WebFiles(HttpClient.newBuilder(), Duration.ofSeconds(3)), zip()));
    }

    @Test
    void waitingForAServerThatStallsIsCancelledAtOnce() throws Exception {
        server.stalling("a.zip");
        cancelledOnceItStalls();
    }

    @Test
    void waitingForTheFirstWordOfAServerIsCancelledAtOnce() throws Exception {
        server.silent("a.zip");
        cancelledOnceItStalls();
    }

    private void cancelledOnceItStalls() {
        server.onStall(() -> monitor.setCanceled(true));
        assertTimeoutPreemptively(SOON, () -> assertThrows(OperationCanceledException.class, () -> new WebFiles().fetch(zip(), came, MOST, monitor)));
    }

    /** At a server whose queue is full a connection is neither made nor refused. */
    @Test
    void waitingForAConnectionIsCancelledAtOnce() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<SocketChannel> queue = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                SocketChannel waiting = SocketChannel.open();
                waiting.configureBlocking(false);
                waiting.connect(busy.getLocalSocketAddress());
                queue.add(waiting);
            }
            monitor.setCanceled(true);
            URI address = URI.create("http://127.0.0.1:" + busy.getLocalPort() + "/a.zip");
            assertTimeoutPreemptively(SOON, () -> assertThrows(OperationCanceledException.class, () -> new WebFiles().fetch(address, came, MOST, monitor)));
            for (SocketChannel each : queue) {
                each.close();
            }
        }
    }

    @Test
    void moreThanThereMayBeIsNotFetched() {
        assertTrue(assertThrows(IOException.class, () -> new WebFiles().fetch(zip(), came, 100_000, monitor)).getMessage().startsWith("There is more than "));
        assertTrue(came.size() <= 100_000);
    }

    @Test
    void nobodyAtTheAddressIsTold() throws IOException {
        URI nobody;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/a.zip");
        }
        assertEquals("Nothing answers at 127.0.0.1. Check the address, and whether this computer reaches the network.", refused(new WebFiles(), nobody));
    }

    @Test
    void aNameThatNobodyHasIsTold() {
        assertEquals("There is no computer called nowhere.invalid. Check the address, and whether this computer reaches the network.",
                refused(new WebFiles(HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY), SOON), URI.create("http://nowhere.invalid/a.zip")));
    }

    @Test
    void aCertificateThatNobodyVouchesForIsToldAndOneThatIsTrustedWorks() throws IOException {
        Assumptions.assumeTrue(SigningKeys.available(), "skipped: this Java has no keytool and jarsigner");
        SigningKeys keys = new SigningKeys(folder).add("server", "CN=localhost");
        try (SiteServer secure = SiteServer.of(folder, keys)) {
            URI address = URI.create(secure.address() + "a.zip");
            assertEquals("The server localhost cannot show that it is who it says: its certificate comes from nobody whom this computer trusts, or is another’s. Nothing is fetched from it.",
                    refused(new WebFiles(), address));
            new WebFiles(HttpClient.newBuilder().sslContext(SiteServer.context(keys)), SOON).fetch(address, came, MOST, monitor);
            assertArrayEquals(bytes, came.toByteArray());
        }
    }

    @Test
    void aProxyIsUsedWhereThereIsOne() throws IOException {
        Files.createDirectories(folder.resolve("packs"));
        new WebFiles(HttpClient.newBuilder().proxy(ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()))), SOON)
                .fetch(URI.create("http://nowhere.invalid/a.zip"), came, MOST, monitor);
        assertEquals(List.of("GET http://nowhere.invalid/a.zip"), server.asked());
        assertArrayEquals(bytes, came.toByteArray());
    }
}
