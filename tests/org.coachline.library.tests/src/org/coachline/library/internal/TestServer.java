/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.library.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** A PostgreSQL server for tests: one that was named, or one that is installed here, with a database of its own among the temporary files. */
final class TestServer implements AutoCloseable {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String USER = "coach";

    private final String url;
    private final String user;
    private final @Nullable Path data;
    private final @Nullable Path programs;

    private TestServer(String url, String user, @Nullable Path data, @Nullable Path programs) {
        this.url = url;
        this.user = user;
        this.data = data;
        this.programs = programs;
    }

    String url() {
        return url;
    }

    String user() {
        return user;
    }

    /** The server to test with; null where none is to be had. It refuses to run for whoever may do everything, so nobody of that kind starts one. */
    static @Nullable TestServer find() throws IOException, InterruptedException {
        String named = System.getProperty("coachline.test.postgres", "");
        if (!named.isEmpty()) {
            return new TestServer(named, System.getProperty("coachline.test.postgres.user", System.getProperty("user.name", "")), null, null);
        }
        Optional<Path> programs = installed();
        if (programs.isEmpty() || "root".equals(System.getProperty("user.name"))) {
            return null;
        }
        Path data = Files.createTempDirectory("coachline-postgres-");
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        TestServer server = new TestServer("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, data, programs.get());
        boolean started = server.run("initdb", "-D", data.resolve("data").toString(), "-A", "trust", "-U", USER, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
                && server.run("pg_ctl", "-D", data.resolve("data").toString(), "-l", data.resolve("log").toString(), "-w", "-o",
                        "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off", "start");
        if (!started) {
            server.close();
            return null;
        }
        return server;
    }

    private static Optional<Path> installed() throws IOException {
        if (!Files.isDirectory(DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.map(each -> each.resolve("bin")).filter(each -> Files.isExecutable(each.resolve("initdb"))).max(Comparator.naturalOrder());
        }
    }

    private boolean run(String program, String... words) throws IOException, InterruptedException {
        Path bin = programs;
        Path place = data;
        if (bin == null || place == null) {
            return false;
        }
        List<String> command = Stream.concat(Stream.of(bin.resolve(program).toString()), Stream.of(words)).toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(place.resolve(program + ".out").toFile()).start();
        return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        Path place = data;
        if (place != null) {
            run("pg_ctl", "-D", place.resolve("data").toString(), "-m", "immediate", "-w", "stop");
            Trees.delete(place);
        }
    }
}
