/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.testsupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A server on this machine that gives out the files of a folder, and misbehaves where it is told to. */
public final class SiteServer implements AutoCloseable {

    private final HttpServer server;
    private final Path folder;
    private final Map<String, HttpHandler> faults = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch stalled = new CountDownLatch(1);
    private final CountDownLatch over = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private SiteServer(HttpServer server, Path folder) {
        this.server = server;
        this.folder = folder;
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Serves a folder by http. */
    public static SiteServer of(Path folder) throws IOException {
        return new SiteServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), folder);
    }

    /** Serves a folder by https, with the certificate of the only key in a store. */
    public static SiteServer of(Path folder, SigningKeys keys) throws IOException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
        return new SiteServer(server, folder);
    }

    /** A context that has the keys, and trusts their certificates. */
    public static SSLContext context(SigningKeys keys) throws IOException {
        try (InputStream in = Files.newInputStream(keys.store())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, SigningKeys.password().toCharArray());
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(store, SigningKeys.password().toCharArray());
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            for (String alias : java.util.Collections.list(store.aliases())) {
                trusted.setCertificateEntry(alias, store.getCertificate(alias));
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** The address of what the folder holds, which ends in a slash. */
    public String address() {
        return server instanceof HttpsServer ? "https://localhost:" + port() + '/' : "http://127.0.0.1:" + port() + '/';
    }

    /** Where it listens. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** What was asked for: the method and the whole address as it came. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Answers with a status, and no file, to whoever asks for what ends so. */
    public SiteServer answering(String ending, int status) {
        faults.put(ending, exchange -> {
            if (status == 401) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"partners\"");
            }
            exchange.sendResponseHeaders(status, -1);
        });
        return this;
    }

    /** Sends whoever asks for what ends so to another address with the same ending. */
    public SiteServer sending(String ending, String to) {
        faults.put(ending, exchange -> {
            exchange.getResponseHeaders().set("Location", to + exchange.getRequestURI().getPath().substring(1));
            exchange.sendResponseHeaders(302, -1);
        });
        return this;
    }

    /** Says half of what ends so, and then nothing more until the server is closed. */
    public SiteServer stalling(String ending) {
        faults.put(ending, exchange -> {
            half(exchange);
            exchange.getResponseBody().flush();
            stall();
        });
        return this;
    }

    /** Says nothing at all to whoever asks for what ends so. */
    public SiteServer silent(String ending) {
        faults.put(ending, exchange -> stall());
        return this;
    }

    private void stall() {
        stalled.countDown();
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Closes the connection after half of what ends so. */
    public SiteServer breaking(String ending) {
        faults.put(ending, SiteServer.this::half);
        return this;
    }

    private void half(HttpExchange exchange) throws IOException {
        byte[] bytes = Files.readAllBytes(file(exchange));
        exchange.sendResponseHeaders(200, exchange.getRequestMethod().equals("HEAD") ? -1 : bytes.length);
        if (!exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
        }
    }

    /** Does something once somebody waits for what never comes. */
    public void onStall(Runnable action) {
        Thread.ofPlatform().daemon().start(() -> {
            try {
                stalled.await();
                action.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private Path file(HttpExchange exchange) {
        return folder.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + ' ' + exchange.getRequestURI());
            for (Map.Entry<String, HttpHandler> each : faults.entrySet()) {
                if (path.endsWith(each.getKey())) {
                    each.getValue().handle(exchange);
                    return;
                }
            }
            Path file = file(exchange);
            if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            exchange.getResponseHeaders().set("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(Files.getLastModifiedTime(file).toInstant().atOffset(ZoneOffset.UTC)));
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(200, head || bytes.length == 0 ? -1 : bytes.length);
            if (!head) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
