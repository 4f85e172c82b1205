/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

/** Sites on the web that are zips. */
class SiteAddressesTest {

    @Test
    void aZipWhoseServerFallsSilentCanBeCancelled() throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofPlatform().daemon().start(() -> saysHalf(server, monitor));
            String site = "http://127.0.0.1:" + server.getLocalPort() + "/site.zip";
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(OperationCanceledException.class, () -> new SiteAddresses().locate(site, monitor)));
        }
    }

    /** Promises more than it says, and then waits for the other side to go. */
    private static void saysHalf(ServerSocket server, NullProgressMonitor monitor) {
        try (Socket socket = server.accept()) {
            BufferedReader asked = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            for (String line = asked.readLine(); line != null && !line.isEmpty(); line = asked.readLine()) {
                // What is asked for does not matter.
            }
            socket.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nPK".getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            monitor.setCanceled(true);
            asked.read();
        } catch (java.io.IOException e) {
            // The other side has gone.
            monitor.setCanceled(true);
        }
    }
}
