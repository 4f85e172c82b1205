/*
 * Copyright (c) 2026 The Coachline authors
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.coachline.provisioning.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

import javax.net.ssl.SSLException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Fetches files of sites by http and https: whoever waits may cancel at any moment, also while a server is only being connected to; one that says nothing for half a minute is given up;
 * and what goes wrong is said in plain words. Certificates and proxies are those of Java, which takes the system's own proxy settings where it can. No passwords are given to anybody. Any
 * thread.
 */
final class WebFiles {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_MILLIS = 50;
    private static final int OK = 200;
    private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
    private static final String LOCATION = "Location";
    private static final int MOST_MOVES = 5;

    static {
        // Read once, when the first proxy is asked for; whoever starts Java may have said otherwise.
        if (System.getProperty("java.net.useSystemProxies") == null) {
            System.setProperty("java.net.useSystemProxies", "true");
        }
    }

    private final HttpClient client;
    private final HttpClient staying;
    private final Duration patience;

    WebFiles() {
        this(HttpClient.newBuilder(), PATIENCE);
    }

    /**
     * One with other certificates, another proxy or another patience.
     *
     * @param builder  has what differs
     * @param patience after which a server that says nothing is given up
     */
    WebFiles(HttpClient.Builder builder, Duration patience) {
        // A site may send elsewhere, but not from https to http.
        client = builder.connectTimeout(patience).followRedirects(HttpClient.Redirect.NORMAL).build();
        staying = builder.followRedirects(HttpClient.Redirect.NEVER).build();
        this.patience = patience;
    }

    /**
     * Fetches a file.
     *
     * @param address of the file
     * @param out     is given what comes, from another thread, and is not closed
     * @param most    bytes that may come
     * @param monitor cancels
     * @return when it was changed last, in milliseconds since 1970; 0 where its server does not say
     * @throws FileNotFoundException where the server has no such file
     * @throws IOException           with the reason in plain words
     */
    long fetch(URI address, OutputStream out, long most, IProgressMonitor monitor) throws IOException {
        HttpResponse<Void> response = fetched(client, address, out, most, monitor);
        refuse(response.statusCode(), "GET", address);
        return changed(response.headers());
    }

    private HttpResponse<Void> fetched(HttpClient asked, URI address, OutputStream out, long most, IProgressMonitor monitor) throws IOException {
        AtomicLong heard = new AtomicLong(System.nanoTime());
        AtomicLong left = new AtomicLong(most);
        HttpResponse.BodyHandler<Void> handler = info -> info.statusCode() != OK ? BodySubscribers.replacing(null) : BodySubscribers.ofByteArrayConsumer(piece -> piece.ifPresent(bytes -> {
            heard.set(System.nanoTime());
            try {
                if (left.addAndGet(-bytes.length) < 0) {
                    throw new IOException(Messages.get("site.large", most >> 20));
                }
                out.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
        return answer(asked, HttpRequest.newBuilder(address).GET().build(), handler, heard, monitor);
    }

    /**
     * Fetches a file of a site, from the server that somebody named: one that sends on to another server is told, and not followed.
     *
     * @return as {@link #fetch} does
     */
    long fetchHere(URI address, OutputStream out, long most, IProgressMonitor monitor) throws IOException {
        return changed(here(address, "GET", at -> fetched(staying, at, out, most, monitor)).headers());
    }

    /** Asks for something at an address. */
    private interface Question {
        HttpResponse<Void> ask(URI at) throws IOException;
    }

    /** Goes along where something has moved on its own server, and asks no other one. */
    private static HttpResponse<Void> here(URI address, String method, Question question) throws IOException {
        HttpResponse<Void> response = question.ask(address);
        for (int moves = 0; moves < MOST_MOVES && MOVED.contains(response.statusCode()) && response.headers().firstValue(LOCATION).isPresent(); moves++) {
            response = question.ask(moved(address, response.uri(), response.headers().firstValue(LOCATION).get()));
        }
        refuse(response.statusCode(), method, address);
        return response;
    }

    private static URI moved(URI address, URI from, String location) throws IOException {
        URI to;
        try {
            to = from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new IOException(Messages.get("web.elsewhere", address.getHost(), location), e);
        }
        boolean secure = "https".equalsIgnoreCase(to.getScheme());
        boolean plain = "http".equalsIgnoreCase(to.getScheme()) && "http".equalsIgnoreCase(from.getScheme());
        if (!secure && !plain || !String.valueOf(to.getHost()).equalsIgnoreCase(address.getHost())) {
            throw new IOException(Messages.get("web.elsewhere", address.getHost(), to));
        }
        return to;
    }

    /**
     * Asks when a file was changed last, without fetching it, and as {@link #fetchHere} no other server.
     *
     * @return as {@link #fetch} does
     */
    long lastModified(URI address, IProgressMonitor monitor) throws IOException {
        return changed(here(address, "HEAD", at -> answer(staying, HttpRequest.newBuilder(at).method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.discarding(), new AtomicLong(System.nanoTime()), monitor)).headers());
    }

    private HttpResponse<Void> answer(HttpClient from, HttpRequest asked, HttpResponse.BodyHandler<Void> handler, AtomicLong heard, IProgressMonitor monitor) throws IOException {
        CompletableFuture<HttpResponse<Void>> coming = from.sendAsync(asked, handler);
        try {
            while (true) {
                try {
                    return coming.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    if (System.nanoTime() - heard.get() > patience.toNanos()) {
                        throw new IOException(Messages.get("site.silent", patience.toSeconds()));
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException | CancellationException e) {
            throw plain(e.getCause() == null ? e : e.getCause(), asked.uri());
        } finally {
            // Ends the exchange, where it still goes on.
            coming.cancel(true);
        }
    }

    private static void refuse(int status, String method, URI address) throws IOException {
        if (status == OK || method.equals("HEAD") && (status == 405 || status == 501)) {
            // Some servers tell nothing without sending the file.
            return;
        }
        switch (status) {
        case 404, 410 -> throw new FileNotFoundException(Messages.get("web.missing", address));
        case 401, 403, 407 -> throw new IOException(Messages.get("web.password", address.getHost(), status));
        default -> throw new IOException(Messages.get(status >= 500 ? "web.fault" : "web.answer", address.getHost(), status));
        }
    }

    /** What went wrong, for whoever knows nothing of networks. */
    private static IOException plain(Throwable failure, URI address) {
        String words = "web.broken";
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof UncheckedIOException kept) {
                // What was done with what came: its words are ours.
                return kept.getCause();
            }
            if (each instanceof SSLException) {
                words = "web.certificate";
            } else if (each instanceof UnresolvedAddressException) {
                words = "web.unknown";
            } else if ((each instanceof ConnectException || each instanceof HttpConnectTimeoutException) && words.equals("web.broken")) {
                words = "web.nobody";
            }
        }
        return new IOException(Messages.get(words, address.getHost()), failure);
    }

    private static long changed(HttpHeaders headers) {
        Optional<String> said = headers.firstValue("Last-Modified");
        try {
            return said.isEmpty() ? 0 : ZonedDateTime.parse(said.get(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant().toEpochMilli();
        } catch (DateTimeParseException e) {
            return 0;
        }
    }
}
